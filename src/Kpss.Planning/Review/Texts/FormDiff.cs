namespace Kpss.Planning.Review.Texts;

/// <summary>Lists that begin with another number and tables whose columns are aligned otherwise, whatever became of their words.</summary>
internal static class FormDiff
{
    public static List<(TextForm Before, TextForm After)> Of(IReadOnlyList<TextLine> older, IReadOnlyList<TextLine> newer)
    {
        var (old, now) = (Heads(older), Heads(newer));
        var pairs = TakeAlike(old, now);
        // Those whose first line reads otherwise are told apart by their order, where none came or went.
        if (old.Count == now.Count)
        {
            for (var at = 0; at < old.Count; at++) pairs.Add((old[at], now[at]));
        }

        var changes = new List<(TextForm, TextForm)>();
        foreach (var (before, after) in pairs)
        {
            if (before.Kind == after.Kind && before.Form != after.Form) changes.Add((before.Form!, after.Form!));
        }

        return changes;
    }

    private static List<TextLine> Heads(IReadOnlyList<TextLine> lines)
    {
        var heads = new List<TextLine>();
        foreach (var line in lines)
        {
            if (line.Form is not null) heads.Add(line);
        }

        return heads;
    }

    private static List<(TextLine Before, TextLine After)> TakeAlike(List<TextLine> old, List<TextLine> now)
    {
        var pairs = new List<(TextLine, TextLine)>();
        for (var at = 0; at < now.Count; at++)
        {
            var before = old.FindIndex(line => line.Key == now[at].Key);
            if (before < 0) continue;
            pairs.Add((old[before], now[at]));
            old.RemoveAt(before);
            now.RemoveAt(at--);
        }

        return pairs;
    }
}
