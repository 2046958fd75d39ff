namespace Kpss.Planning.Review.Texts;

/// <summary>
/// Links that lead elsewhere, came or went while their words stayed; what became of the words is told with the text.
/// </summary>
internal static class LinkDiff
{
    public static List<(TextLink? Before, TextLink? After)> Of(IReadOnlyList<TextLine> older, IReadOnlyList<TextLine> newer)
    {
        var (gone, come) = (Links(older), Links(newer));
        var changes = new List<(TextLink?, TextLink?)>();
        TakePairs(gone, come, (left, right) => left.Label == right.Label && left.Target == right.Target);
        foreach (var pair in TakePairs(gone, come, (left, right) => left.Label == right.Label)) changes.Add(pair);
        TakePairs(gone, come, (left, right) => left.Target == right.Target);
        foreach (var link in come)
        {
            if (IsWorthTelling(link, newer, older)) changes.Add((null, link));
        }

        foreach (var link in gone)
        {
            if (IsWorthTelling(link, older, newer)) changes.Add((link, null));
        }

        return changes;
    }

    private static List<TextLink> Links(IReadOnlyList<TextLine> lines)
    {
        var links = new List<TextLink>();
        foreach (var line in lines) links.AddRange(line.Links);
        return links;
    }

    private static List<(TextLink, TextLink)> TakePairs(List<TextLink> gone, List<TextLink> come, Func<TextLink, TextLink, bool> areSame)
    {
        var pairs = new List<(TextLink, TextLink)>();
        for (var at = 0; at < come.Count; at++)
        {
            var before = gone.Find(link => areSame(link, come[at]));
            if (before is null) continue;
            pairs.Add((before, come[at]));
            gone.Remove(before);
            come.RemoveAt(at--);
        }

        return pairs;
    }

    /// <summary>
    /// A link whose words came or went with it is told by them, unless they hide an address: it is worth telling when words
    /// that stayed were turned into a link, or ceased to be one.
    /// </summary>
    private static bool IsWorthTelling(TextLink link, IReadOnlyList<TextLine> own, IReadOnlyList<TextLine> otherSide)
    {
        if (link.IsAddress) return link.Label != link.Shown;
        return CountUnlinked(link.Label, otherSide) > CountUnlinked(link.Label, own);
    }

    private static int CountUnlinked(string words, IReadOnlyList<TextLine> lines)
    {
        var count = 0;
        foreach (var line in lines)
        {
            count += Tokens.Text(line.Tokens).Split(words).Length - 1;
            foreach (var link in line.Links) count -= link.Label == words ? 1 : 0;
        }

        return count;
    }
}
