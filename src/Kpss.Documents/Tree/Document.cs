namespace Kpss.Documents.Tree;

/// <summary>A whole document, free of any format: what every renderer gets and all it gets.</summary>
public sealed record Document(DocumentInfo Info, TitlePage TitlePage, Sequence<Block> Blocks)
{
    public Imprint Imprint { get; init; } = Imprint.Empty;

    /// <summary>By what a reader can choose among the items of the plan.</summary>
    public Sequence<Facet> Facets { get; init; } = [];
}

/// <summary>What a document says of itself in the properties of a file.</summary>
/// <param name="Name">The name of its output files without an extension, ASCII.</param>
/// <param name="RunningTitle">Short form of the title for page headers.</param>
/// <param name="Language">BCP 47 tag, `cs-CZ`.</param>
/// <param name="Date">The document's own date, never the clock's: the same sources give the same bytes.</param>
public sealed record DocumentInfo(
    string Name,
    string Title,
    string RunningTitle,
    string Creator,
    string Subject,
    Sequence<string> Keywords,
    string Language,
    DateOnly Date);

/// <param name="Authority">Who issues the document, above the title.</param>
/// <param name="Subtitle">Such as the period; empty when there is none.</param>
/// <param name="Facts">State, approval, version and their like, in the order they are printed.</param>
public sealed record TitlePage(string Authority, string Title, string Subtitle, Sequence<Fact> Facts)
{
    /// <summary>The arms or mark of the authority; null when it has none.</summary>
    public Picture? Logo { get; init; }
}

public sealed record Fact(string Label, string Value);
