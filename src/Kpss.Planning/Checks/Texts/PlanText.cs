using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Texts;

internal enum TextKind
{
    Title,

    /// <summary>A name or a remark: short, and no sentence.</summary>
    Line,

    /// <summary>A paragraph, a list item or a cell.</summary>
    Prose,

    /// <summary>Where a link leads.</summary>
    Target,
}

/// <summary>A paragraph, title or line as it will be printed, with the way back to the sources.</summary>
/// <param name="Item">Null in chapters and on the title page.</param>
internal sealed record PlanText(TextKind Kind, PlanItem? Item, string Value, IReadOnlyList<TextPiece> Pieces)
{
    /// <summary>Stands for code and for names that are printed here but written elsewhere.</summary>
    public const char Unseen = '\uFFFC';

    /// <summary>True when it starts behind two bullets, which make a list within a list.</summary>
    public bool IsDoublyBulleted { get; init; }

    /// <summary>The source of a part: its own characters, or at least the piece that holds it.</summary>
    public SourceSpan Span(TextRange part)
    {
        var (first, last) = (PieceAt(part.Start), PieceAt(part.End - 1));
        if (first.Start == last.Start) return first.Part(part) ?? first.Place.Span;

        var from = first.Part(TextRange.Between(part.Start, first.End));
        var to = last.Part(TextRange.Between(last.Start, part.End));
        if (from is null || to is null || from.File != to.File || to.End < from.Start) return from ?? first.Place.Span;
        return from.File.Span(from.Start, to.End - from.Start);
    }

    /// <summary>The source of a part when it stands there letter by letter, so that an edit hits just it.</summary>
    public SourceSpan? ExactSpan(TextRange part)
    {
        var span = Span(part);
        if (!span.Text.SequenceEqual(part.Of(Value))) return null;
        // What a backslash protects in Markdown or YAML must stay a character of its own.
        return span.Start > 0 && span.File.Text[span.Start - 1] == '\\' ? null : span;
    }

    private TextPiece PieceAt(int offset)
    {
        var at = 0;
        while (at + 1 < Pieces.Count && Pieces[at + 1].Start <= offset) at++;
        return Pieces[at];
    }
}
