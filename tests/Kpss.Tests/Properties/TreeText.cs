using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Tests.Properties;

/// <summary>The texts of a document in reading order: a heading, a paragraph, a caption, a label each.</summary>
internal static class TreeText
{
    public static IEnumerable<string> Of(Document document) => Of(document.Blocks);

    public static IEnumerable<string> Of(TitlePage page) =>
        [page.Authority, page.Title, page.Subtitle, .. page.Facts.SelectMany(fact => new[] { fact.Label, fact.Value })];

    private static IEnumerable<string> Of(Sequence<Block> blocks) => blocks.SelectMany(Of);

    /// <summary>The texts of a chart are those of its table: what a picture tells cannot be read out of it.</summary>
    public static IEnumerable<string> Of(Block block) => block switch
    {
        Section section => [PlainText.Of(section.Heading), .. Of(section.Blocks)],
        TableOfContents => [],
        Paragraph paragraph => [PlainText.Of(paragraph.Inlines)],
        ListBlock list => list.Items.SelectMany(item => Of(item.Blocks)),
        Quotation quotation => Of(quotation.Blocks),
        Table table => [.. Caption(table.Caption), .. table.Header.Concat(table.Rows).SelectMany(row => row.Cells).SelectMany(cell => Of(cell.Blocks))],
        Card card => card.Fields.SelectMany(field => (IEnumerable<string>)[field.Label, .. Of(field.Blocks)]),
        Chart chart => [.. Caption(chart.Caption), .. chart.Table is null ? [] : Of(chart.Table)],
        CodeListing code => code.Caption.Length == 0 ? [code.Value] : [code.Caption, code.Value],
        Figure figure => Caption(figure.Caption),
        _ => throw new InvalidOperationException($"No text for {block.GetType().Name}."),
    };

    private static IEnumerable<string> Caption(Sequence<Inline> caption) => caption.Count == 0 ? [] : [PlainText.Of(caption)];
}
