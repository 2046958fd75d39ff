using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Checks.Texts;

/// <summary>What of a text was written in one go.</summary>
/// <param name="Start">Where it starts in the text.</param>
internal sealed record TextPiece(int Start, string Value, TextPlace Place)
{
    public int End => Start + Value.Length;

    /// <param name="part">Counted from the start of the whole text.</param>
    /// <returns>Null when the part cannot be found again in the file.</returns>
    public SourceSpan? Part(TextRange part)
    {
        // What stands behind the piece, such as code or a reference, is not in its source.
        var (start, end) = (part.Start - Start, Math.Min(part.End, End) - Start);
        if (start >= end) return null;

        var whole = Place.Span;
        var found = SourceWalk.Find(whole.File.Text, whole.Start, Value, TextRange.Between(start, end));
        return found is { } range ? whole.File.Span(range.Start, range.Length) : null;
    }
}
