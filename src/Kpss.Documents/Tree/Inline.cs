namespace Kpss.Documents.Tree;

/// <summary>A closed set, as <see cref="Block"/> is.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>Characters with their final typography: no-break spaces, dashes and quotes are in place.</summary>
public sealed record Text(string Value) : Inline;

public sealed record Emphasis(Sequence<Inline> Inlines) : Inline;

public sealed record Strong(Sequence<Inline> Inlines) : Inline;

public sealed record Code(string Value) : Inline;

/// <summary>A link out of the document; its scheme was checked when the source was read.</summary>
public sealed record Link(string Target, Sequence<Inline> Inlines) : Inline;

/// <summary>A link to a block of the same document.</summary>
public sealed record Reference(BlockKey Target, Sequence<Inline> Inlines) : Inline;

public sealed record LineBreak : Inline;

public sealed record Styled(InlineRole Role, Sequence<Inline> Inlines) : Inline;
