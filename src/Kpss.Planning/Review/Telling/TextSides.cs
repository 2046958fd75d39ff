using System.Text;
using Kpss.Documents.Changes;
using Kpss.Planning.Review.Texts;

namespace Kpss.Planning.Review.Telling;

/// <summary>One side of a text that changed.</summary>
internal static class TextSides
{
    /// <param name="own">The fate of the words that only this side has.</param>
    /// <returns>The text, a line a block; null when there was none.</returns>
    public static string? Of(TextDiff text, TextFate own)
    {
        var side = new StringBuilder();
        foreach (var block in text.Blocks)
        {
            if (block.Fate != TextFate.Kept && block.Fate != own) continue;
            var start = side.Length;
            foreach (var run in block.Runs)
            {
                if (run.Fate == TextFate.Kept || run.Fate == own) side.Append(run.Text);
            }

            if (side.Length > start) side.Insert(start, (start > 0 ? "\n" : "") + (own == TextFate.Removed ? block.MarkerBefore : block.Marker));
        }

        return side.Length == 0 ? null : side.ToString();
    }
}
