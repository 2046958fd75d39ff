using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>Cells of short lines; their keys come from the row's.</summary>
internal static class Cells
{
    public static TableCell Header(BlockKey key, Sequence<Inline> inlines) => new(IsHeader: true, 1, [Line(key, inlines)]);

    public static TableCell Header(BlockKey key, string text) => Header(key, [new Text(text)]);

    public static TableCell Plain(BlockKey key, string text) => new(IsHeader: false, 1, text.Length == 0 ? [] : [Line(key, [new Text(text)])]);

    public static TableCell Lines(BlockKey key, Sequence<Sequence<Inline>> lines) =>
        new(IsHeader: false, 1, lines.Map(Block (line, at) => Line(key.Child($"{at + 1}"), line)));

    /// <summary>A row of headings; their keys are numbered.</summary>
    public static TableRow HeaderRow(BlockKey key, params ReadOnlySpan<string> titles)
    {
        var cells = new TableCell[titles.Length];
        for (var at = 0; at < cells.Length; at++) cells[at] = Header(key.Child($"{at + 1}"), titles[at]);
        return new(0, Sequence.Of<TableCell>(cells));
    }

    private static Paragraph Line(BlockKey key, Sequence<Inline> inlines) => new(key, ParagraphRole.Line, inlines);
}
