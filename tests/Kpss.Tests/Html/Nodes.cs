using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Tests.Html;

/// <summary>Short names for writing document trees down.</summary>
internal static class Nodes
{
    public static Sequence<Inline> Words(string text) => [new Text(text)];

    public static Sequence<Inline> Numbered(string number, string title) =>
        [new Styled(InlineRole.Number, Words(number)), new Text(" " + title)];

    public static Paragraph Body(BlockKey key, string text) => new(key, ParagraphRole.Body, Words(text));

    public static Paragraph Line(BlockKey key, params Inline[] inlines) => new(key, ParagraphRole.Line, inlines.ToSequence());

    public static ListItem Item(BlockKey key, string text) => new([Body(key, text)]);

    public static TableCell Cell(BlockKey key, params Inline[] inlines) => new(false, 1, [new Paragraph(key, ParagraphRole.Body, inlines.ToSequence())]);

    public static TableCell HeaderCell(BlockKey key, params Inline[] inlines) => Cell(key, inlines) with { IsHeader = true };

    public static TableColumn Column(int weight, ColumnAlignment alignment = ColumnAlignment.Start) => new(weight, alignment);

    public static Document DocumentOf(string title, params Block[] blocks) => new(
        new("dokument", title, title, "Město Klatovy", "", [], "cs-CZ", new(2025, 1, 1)),
        new("Město Klatovy", title, "", []),
        blocks.ToSequence());

    public static string Render(Document document)
    {
        using var target = new MemoryStream();
        new Kpss.Rendering.Html.HtmlRenderer().Render(document, target);
        return System.Text.Encoding.UTF8.GetString(target.ToArray());
    }
}
