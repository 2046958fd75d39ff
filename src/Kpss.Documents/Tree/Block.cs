namespace Kpss.Documents.Tree;

/// <summary>A closed set: a renderer that switches over it handles every block there is.</summary>
public abstract record Block
{
    private protected Block(BlockKey key) => Key = key;

    public BlockKey Key { get; }
}

/// <summary>A heading with all that stands under it.</summary>
/// <param name="Level">1 to 6; no level is skipped on the way down.</param>
public sealed record Section(BlockKey Key, SectionRole Role, int Level, Sequence<Inline> Heading, Sequence<Block> Blocks)
    : Block(Key);

/// <summary>The contents, computed by the renderer from the sections of the document.</summary>
/// <param name="Depth">The deepest level of section listed.</param>
public sealed record TableOfContents(BlockKey Key, string Title, int Depth) : Block(Key);

public sealed record Paragraph(BlockKey Key, ParagraphRole Role, Sequence<Inline> Inlines) : Block(Key);

/// <param name="Start">The number of the first item; 1 is `a` for letters. Bullets have 1.</param>
public sealed record ListBlock(BlockKey Key, ListMarker Marker, int Start, Sequence<ListItem> Items) : Block(Key);

public sealed record ListItem(Sequence<Block> Blocks);

public sealed record Quotation(BlockKey Key, Sequence<Block> Blocks) : Block(Key);

/// <summary>A grid with header rows that repeat on every page.</summary>
/// <param name="Caption">Printed with the table; empty when the heading above says it all.</param>
/// <param name="Description">What the table holds, for those who cannot see it; never empty.</param>
/// <param name="Columns">Relative widths, one a column.</param>
public sealed record Table(
    BlockKey Key,
    TableRole Role,
    Sequence<Inline> Caption,
    string Description,
    Sequence<TableColumn> Columns,
    Sequence<TableRow> Header,
    Sequence<TableRow> Rows) : Block(Key);

public sealed record TableColumn(int Weight, ColumnAlignment Alignment);

/// <param name="Depth">How deep the row lies in the structure that the table shows; 0 in a plain table.</param>
public sealed record TableRow(int Depth, Sequence<TableCell> Cells);

/// <param name="IsHeader">True for a cell that names its row or column.</param>
public sealed record TableCell(bool IsHeader, int ColumnSpan, Sequence<Block> Blocks);

/// <summary>The card of a measure: labelled fields, printed as a table or as prose.</summary>
/// <param name="Caption">Names the card where it is torn over two pages: `Karta opatření 1.2`.</param>
/// <param name="Description">For those who cannot see it: `Karta opatření 1.2: Název`.</param>
public sealed record Card(BlockKey Key, Sequence<Inline> Caption, string Description, Sequence<CardField> Fields) : Block(Key)
{
    public CardLayout Layout { get; init; }
}

public sealed record CardField(BlockKey Key, string Label, Sequence<Block> Blocks);

/// <summary>A picture drawn from data.</summary>
/// <param name="Caption">Printed with the picture; empty when the heading above says it all.</param>
/// <param name="Description">All that the picture says, for those who cannot see it; never empty.</param>
/// <param name="Table">The same as a table, for formats without pictures; null when such a table stands beside the chart anyway.</param>
public sealed record Chart(BlockKey Key, Sequence<Inline> Caption, string Description, ChartShape Shape, Table? Table) : Block(Key);

/// <summary>Lines that keep their form, such as those of a file or of a terminal. Plans have none; the handbook does.</summary>
/// <param name="Caption">What they are: the name of the file, the command that printed them; empty when the text above says it.</param>
/// <param name="Value">Lines parted by `\n`; none is behind the last.</param>
public sealed record CodeListing(BlockKey Key, string Caption, string Value) : Block(Key);

/// <summary>A picture that stands between paragraphs. Plans have none; the handbook does.</summary>
/// <param name="Caption">Printed with the picture; empty when the text above says it all.</param>
public sealed record Figure(BlockKey Key, Picture Picture, Sequence<Inline> Caption) : Block(Key);
