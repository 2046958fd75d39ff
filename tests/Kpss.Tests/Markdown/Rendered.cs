using System.Text;
using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markdown;
using Xunit;

namespace Kpss.Tests.Markdown;

/// <summary>Documents of a few blocks and what becomes of them.</summary>
internal static class Rendered
{
    public static string File(params Block[] blocks) => File(new TitlePage("", "T", "", []), blocks);

    public static string File(TitlePage page, params Block[] blocks) => File(page, Imprint.Empty, blocks);

    public static string File(Imprint imprint, params Block[] blocks) => File(new("", "T", "", []), imprint, blocks);

    private static string File(TitlePage page, Imprint imprint, Block[] blocks)
    {
        var info = new DocumentInfo("plan", page.Title, page.Title, "", "", [], "cs-CZ", new DateOnly(2025, 1, 1));
        using var target = new MemoryStream();
        new MarkdownRenderer().Render(new Document(info, page, [.. blocks]) { Imprint = imprint }, target);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    /// <summary>What stands under the title.</summary>
    public static string Body(params Block[] blocks)
    {
        var file = File(blocks);
        Assert.StartsWith("# T\n\n", file);
        return file["# T\n\n".Length..];
    }

    public static string Inlines(params Inline[] inlines) => Body(Body(inlines.ToSequence()));

    public static Paragraph Body(Sequence<Inline> inlines) => new(new BlockKey("p"), ParagraphRole.Body, inlines);

    public static Paragraph Body(string text) => Body([new Text(text)]);

    public static Paragraph Line(string text) => new(new BlockKey("l"), ParagraphRole.Line, [new Text(text)]);

    public static ListItem Item(params Block[] blocks) => new([.. blocks]);

    public static ListBlock List(ListMarker marker, params ListItem[] items) => new(new BlockKey("list"), marker, 1, [.. items]);

    public static TableRow Row(int depth, params Block[] cells) =>
        new(depth, cells.Select(cell => new TableCell(false, 1, [cell])).ToSequence());

    public static Table Table(TableRow header, params TableRow[] rows) => new(
        new BlockKey("t"), TableRole.Data, [], "Tabulka",
        header.Cells.Select(_ => new TableColumn(1, ColumnAlignment.Start)).ToSequence(), [header], [.. rows]);
}
