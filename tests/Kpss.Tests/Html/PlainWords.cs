using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Tests.Html;

/// <summary>Every piece of text in a document, in reading order.</summary>
internal static class PlainWords
{
    public static IEnumerable<string> Of(IEnumerable<Block> blocks) => blocks.SelectMany(Of);

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Section it => [.. Of(it.Heading), .. Of(it.Blocks)],
        Paragraph it => Of(it.Inlines),
        ListBlock it => it.Items.SelectMany(item => Of(item.Blocks)),
        Quotation it => Of(it.Blocks),
        Table it => [.. Of(it.Caption), it.Description, .. it.Header.Concat(it.Rows).SelectMany(row => row.Cells).SelectMany(cell => Of(cell.Blocks))],
        Card it => [.. Of(it.Caption), .. it.Fields.SelectMany(field => (string[])[field.Label, .. Of(field.Blocks)])],
        CodeListing it => [it.Caption, it.Value],
        Figure it => Of(it.Caption),
        _ => [],
    };

    private static IEnumerable<string> Of(Sequence<Inline> inlines) => inlines.SelectMany(Of);

    private static IEnumerable<string> Of(Inline inline) => inline switch
    {
        Text it => [it.Value],
        Code it => [it.Value],
        Emphasis it => Of(it.Inlines),
        Strong it => Of(it.Inlines),
        Link it => Of(it.Inlines),
        Reference it => Of(it.Inlines),
        Styled it => Of(it.Inlines),
        _ => [],
    };
}
