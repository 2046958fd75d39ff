using Kpss.Documents;
using Kpss.Documents.Changes;

namespace Kpss.Planning.Review.Texts;

/// <summary>Compares two lines word by word.</summary>
internal static class WordDiff
{
    /// <summary>What stays the same between two changes is no island worth keeping when it is this short.</summary>
    private const int ShortIsland = 2;

    private const int Most = 16_000_000;

    public static Sequence<TextRun> Of(Token[] older, Token[] newer) => Runs(Between(older, newer));

    /// <param name="stretches">Kept ones and changes by turns, kept ones at both ends.</param>
    public static Sequence<TextRun> Runs(List<Stretch> stretches)
    {
        Sliding.ToWordStarts(stretches);
        return Shown(Joined(stretches));
    }

    /// <summary>True where looking for the fewest changes would take too long.</summary>
    public static bool AreTooLong(Token[] older, Token[] newer) => (long)older.Length * newer.Length > Most;

    /// <summary>Kept stretches, which may be empty, and changes by turns.</summary>
    public static List<Stretch> Between(Token[] older, Token[] newer)
    {
        if (AreTooLong(older, newer)) return BetweenEnds(older, newer);

        var stretches = new List<Stretch>();
        var (atOld, atNew) = (0, 0);
        foreach (var block in Edits.Between(older.Select(token => token.Key), newer.Select(token => token.Key)))
        {
            // What is kept shows as it is now.
            stretches.Add(Stretch.Same(newer[atNew..block.InsertStartB]));
            (atOld, atNew) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
            stretches.Add(new([], older[block.DeleteStartA..atOld], newer[block.InsertStartB..atNew]));
        }

        stretches.Add(Stretch.Same(newer[atNew..]));
        return stretches;
    }

    /// <summary>One change, with what is the same at both ends around it.</summary>
    private static List<Stretch> BetweenEnds(Token[] older, Token[] newer)
    {
        var most = Math.Min(older.Length, newer.Length);
        var (start, end) = (0, 0);
        while (start < most && older[start].Key == newer[start].Key) start++;
        while (end < most - start && older[^(end + 1)].Key == newer[^(end + 1)].Key) end++;
        return [Stretch.Same(newer[..start]), new([], older[start..^end], newer[start..^end]), Stretch.Same(newer[^end..])];
    }

    /// <summary>One side of a line whose other side is not there, or is nothing like it.</summary>
    public static Sequence<TextRun> Whole(TextFate fate, Token[] tokens) => tokens.Length == 0 ? [] : [new(fate, Tokens.Text(tokens))];

    private static List<Stretch> Joined(List<Stretch> stretches)
    {
        var joined = new List<Stretch>();
        for (var at = 0; at < stretches.Count; at++)
        {
            var stretch = stretches[at];
            var isIsland = !stretch.IsChange && joined is [.., { IsChange: true }] && at + 1 < stretches.Count && Tokens.Text(stretch.Kept).Length <= ShortIsland;
            if (isIsland && IsWorthJoining(joined[^1], stretches[at + 1]))
            {
                joined[^1] = joined[^1].With(stretch.Kept, stretches[at + 1]);
                at++;
            }
            else if (stretch.IsChange || stretch.Kept.Length > 0) joined.Add(stretch);
        }

        return joined;
    }

    // Words only added in two places would seem to take the gap between them out.
    private static bool IsWorthJoining(Stretch left, Stretch right) =>
        left.Removed.Length + right.Removed.Length > 0 && left.Added.Length + right.Added.Length > 0;

    private static Sequence<TextRun> Shown(List<Stretch> stretches)
    {
        var runs = new List<TextRun>();
        foreach (var stretch in stretches)
        {
            if (stretch.Kept.Length > 0) runs.Add(new(TextFate.Kept, Tokens.Text(stretch.Kept)));
            if (stretch.Removed.Length > 0) runs.Add(new(TextFate.Removed, Tokens.Text(stretch.Removed)));
            if (stretch.Added.Length > 0) runs.Add(new(TextFate.Added, Tokens.Text(stretch.Added)));
        }

        return runs.ToSequence();
    }
}

/// <summary>Tokens that are kept, or those taken out with those put in instead.</summary>
internal readonly record struct Stretch(Token[] Kept, Token[] Removed, Token[] Added)
{
    public bool IsChange => Removed.Length + Added.Length > 0;

    public static Stretch Same(Token[] tokens) => new(tokens, [], []);

    public Stretch With(Token[] island, Stretch next) => new([], [.. Removed, .. island, .. next.Removed], [.. Added, .. island, .. next.Added]);
}
