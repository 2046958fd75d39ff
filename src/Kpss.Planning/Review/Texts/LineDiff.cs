using Kpss.Documents;
using Kpss.Documents.Changes;
using Kpss.Planning.Model.Matching;

namespace Kpss.Planning.Review.Texts;

/// <summary>Compares lines none of which is the same on both sides.</summary>
internal static class LineDiff
{
    private const double FarApart = 0.2;

    /// <summary>How much liker two lines together must be before they count as one that was split.</summary>
    private const double Gain = 0.1;

    public static List<TextBlock> Of(List<TextLine> older, List<TextLine> newer)
    {
        if (!LinePairs.AreTooMany(older.Count, newer.Count))
        {
            MarkSplit(older, newer);
            MarkSplit(newer, older);
        }

        var blocks = new List<TextBlock>();
        var (atOld, atNew) = (0, 0);
        foreach (var (i, j) in LinePairs.Of(older, newer))
        {
            AddRests(blocks, older, ref atOld, i, newer, ref atNew, j);
            blocks.AddRange(Pair(older[i], newer[j]));
            (atOld, atNew) = (i + 1, j + 1);
        }

        AddRests(blocks, older, ref atOld, older.Count, newer, ref atNew, newer.Count);
        return blocks;
    }

    /// <summary>What became of the words of one line.</summary>
    public static Sequence<TextRun> Runs(TextLine older, TextLine newer) => AreFarApart(older, newer)
        ? [.. WordDiff.Whole(TextFate.Removed, older.Tokens), .. WordDiff.Whole(TextFate.Added, newer.Tokens)]
        : SentenceDiff.Of(older.Tokens, newer.Tokens);

    private static void AddRests(List<TextBlock> blocks, List<TextLine> older, ref int atOld, int endOld, List<TextLine> newer, ref int atNew, int endNew)
    {
        for (; atOld < endOld; atOld++) blocks.Add(TextDiff.Block(TextFate.Removed, older[atOld]));
        for (; atNew < endNew; atNew++) blocks.Add(TextDiff.Block(TextFate.Added, newer[atNew]));
    }

    private static TextBlock[] Pair(TextLine older, TextLine newer)
    {
        // Words would match by chance, or the words are the same and only the form of the line is another.
        if (AreFarApart(older, newer) || older.Kind != newer.Kind || older.Depth != newer.Depth) return [TextDiff.Block(TextFate.Removed, older), TextDiff.Block(TextFate.Added, newer)];
        return [new(TextFate.Kept, newer.Marker, newer.Depth, SentenceDiff.Of(older.Tokens, newer.Tokens)) { MarkerBefore = older.Marker }];
    }

    private static bool AreFarApart(TextLine older, TextLine newer) =>
        older.Tokens.Length > 1 && WordLikeness.Of(LineWords.Of(older.Tokens), LineWords.Of(newer.Tokens)) < FarApart;

    /// <summary>Joins two neighbours that together are one line of the other side, with a sign where they met.</summary>
    private static void MarkSplit(List<TextLine> whole, List<TextLine> parts)
    {
        for (var at = 0; at + 1 < parts.Count; at++)
        {
            if (parts[at].Kind != parts[at + 1].Kind || !IsSplit(whole, parts[at], parts[at + 1])) continue;
            parts[at] = parts[at] with { Tokens = [.. parts[at].Tokens, Token.Gap, TextLine.End, Token.Gap, .. parts[at + 1].Tokens] };
            parts.RemoveAt(at + 1);
        }
    }

    private static bool IsSplit(List<TextLine> whole, TextLine first, TextLine second)
    {
        var (ofFirst, ofSecond, ofBoth) = (LineWords.Of(first.Tokens), LineWords.Of(second.Tokens), LineWords.Of([.. first.Tokens, .. second.Tokens]));
        foreach (var line in whole)
        {
            var words = LineWords.Of(line.Tokens);
            var together = WordLikeness.Of(words, ofBoth);
            if (together < 0.6 || whole.Exists(other => !ReferenceEquals(other, line) && IsOwn(other, ofFirst, ofSecond))) continue;
            if (together > Math.Max(WordLikeness.Of(words, ofFirst), WordLikeness.Of(words, ofSecond)) + Gain) return true;
        }

        return false;
    }

    /// <summary>True when one of the parts has a line of its own on the other side.</summary>
    private static bool IsOwn(TextLine line, string[] first, string[] second)
    {
        var words = LineWords.Of(line.Tokens);
        return WordLikeness.Of(words, first) > 0.6 || WordLikeness.Of(words, second) > 0.6;
    }
}
