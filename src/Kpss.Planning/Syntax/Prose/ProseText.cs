using Kpss.Documents;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>What an author wrote in Markdown, with references not yet resolved.</summary>
public sealed record ProseText(Sequence<ProseBlock> Blocks)
{
    public static readonly ProseText Empty = new([]);
}

/// <summary>A closed set.</summary>
public abstract record ProseBlock
{
    private protected ProseBlock()
    {
    }
}

public sealed record ProseParagraph(Sequence<ProseInline> Inlines) : ProseBlock;

/// <param name="Level">As many as there are `#`.</param>
public sealed record ProseHeading(int Level, Sequence<ProseInline> Inlines, TextPlace Place) : ProseBlock;

/// <summary>A name for the block that follows, as kpss writes it into Markdown.</summary>
/// <param name="Name">As a fragment of an address: `kapitola--uvod`.</param>
public sealed record ProseAnchor(string Name, TextPlace Place) : ProseBlock;

/// <summary>A line across the page; it ends the text of a document.</summary>
public sealed record ProseRule : ProseBlock;

public sealed record ProseQuotation(Sequence<ProseBlock> Blocks) : ProseBlock;

public sealed record ProseList(ProseMarker Marker, int Start, Sequence<ProseItem> Items) : ProseBlock;

public sealed record ProseItem(Sequence<ProseBlock> Blocks);

public enum ProseMarker
{
    Bullet,
    NumberDot,
    NumberParenthesis,
    LetterParenthesis,
}

public sealed record ProseTable(Sequence<ProseAlignment> Columns, Sequence<ProseRow> Rows) : ProseBlock;

public sealed record ProseRow(bool IsHeader, Sequence<Sequence<ProseInline>> Cells);

/// <summary>Lines between fences. Only the handbook has them.</summary>
/// <param name="Info">What stands behind the opening fence: the language, then what the lines are.</param>
public sealed record ProseCodeBlock(string Info, string Value) : ProseBlock;

/// <summary>A picture that is a paragraph of its own. Only the handbook has them.</summary>
public sealed record ProseFigure(string Target, string AltText) : ProseBlock;

public enum ProseAlignment
{
    Start,
    Center,
    End,
}

/// <summary>A closed set.</summary>
public abstract record ProseInline
{
    private protected ProseInline()
    {
    }
}

/// <param name="Place">Covers the value character by character but for escapes.</param>
public sealed record ProseRun(string Value, TextPlace Place) : ProseInline;

public sealed record ProseEmphasis(Sequence<ProseInline> Inlines) : ProseInline;

public sealed record ProseStrong(Sequence<ProseInline> Inlines) : ProseInline;

public sealed record ProseCode(string Value) : ProseInline;

public sealed record ProseLink(string Target, Sequence<ProseInline> Inlines) : ProseInline;

/// <summary>`[[id]]` or `[[id|text]]`.</summary>
/// <param name="Label">The text to print; null for the name of what is referred to.</param>
public sealed record ProseReference(string Id, string? Label, TextPlace Place) : ProseInline;

public sealed record ProseBreak : ProseInline;
