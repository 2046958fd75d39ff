using Kpss.Documents;
using Kpss.Documents.Changes;

namespace Kpss.Planning.Review.Texts;

/// <summary>What became of a text, line by line and then word by word.</summary>
/// <param name="IsMoved">True when some of it only stands elsewhere.</param>
public sealed record TextDiff(Sequence<TextBlock> Blocks, bool IsMoved)
{
    internal static readonly TextLine[] Nothing = [];

    /// <returns>Null when both say the same.</returns>
    internal static TextDiff? Of(IReadOnlyList<TextLine> older, IReadOnlyList<TextLine> newer)
    {
        var edits = Edits.Between(older.Select(line => line.Key), newer.Select(line => line.Key));
        if (edits.Count == 0) return null;

        var blocks = new List<TextBlock>();
        var (atOld, at) = (0, 0);
        foreach (var edit in edits)
        {
            for (; at < edit.InsertStartB; at++) blocks.Add(Kept(older[atOld++], newer[at]));
            atOld = edit.DeleteStartA + edit.DeleteCountA;
            at = edit.InsertStartB + edit.InsertCountB;
            blocks.AddRange(LineDiff.Of([.. older.Skip(edit.DeleteStartA).Take(edit.DeleteCountA)], [.. newer.Skip(edit.InsertStartB).Take(edit.InsertCountB)]));
        }

        for (; at < newer.Count; at++) blocks.Add(Kept(older[atOld++], newer[at]));
        return new(blocks.ToSequence(), IsOnlyMoved(blocks));
    }

    /// <summary>Titles, which stay one block however little they share.</summary>
    internal static TextDiff? OfTitle(string older, string newer)
    {
        var (before, after) = (TextLine.Plain(older), TextLine.Plain(newer));
        return before.Key == after.Key ? null : new([new TextBlock(TextFate.Kept, "", 0, LineDiff.Runs(before, after))], IsMoved: false);
    }

    internal static TextBlock Block(TextFate fate, TextLine line) => new(fate, line.Marker, line.Depth, WordDiff.Whole(fate, line.Tokens));

    private static TextBlock Kept(TextLine older, TextLine newer) => Block(TextFate.Kept, newer) with { MarkerBefore = older.Marker };

    /// <summary>True when what was taken out was put in again.</summary>
    private static bool IsOnlyMoved(List<TextBlock> blocks)
    {
        var (removed, added) = (new List<string>(), new List<string>());
        foreach (var block in blocks)
        {
            foreach (var run in block.Runs)
            {
                if (run.Fate == TextFate.Removed) removed.Add(run.Text.Trim());
                if (run.Fate == TextFate.Added) added.Add(run.Text.Trim());
            }
        }

        removed.Sort(StringComparer.Ordinal);
        added.Sort(StringComparer.Ordinal);
        return removed.Count > 0 && removed.SequenceEqual(added, StringComparer.Ordinal);
    }
}
