using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Markdown;

/// <summary>The content of a table cell in one line: a pipe table knows no blocks, only breaks.</summary>
internal static class CellWriter
{
    private const string Break = "<br>";
    private const string Bullet = "–";

    public static string Of(Sequence<Block> blocks)
    {
        if (blocks is [Paragraph only]) return InlineWriter.Cell(only.Inlines);
        var lines = new List<string>();
        Add(lines, blocks);
        return string.Join(Break, lines);
    }

    private static void Add(List<string> lines, Sequence<Block> blocks)
    {
        foreach (var block in blocks.AsSpan()) Add(lines, block);
    }

    private static void Add(List<string> lines, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                lines.Add(InlineWriter.Cell(paragraph.Inlines));
                break;
            case ListBlock list:
                AddItems(lines, list);
                break;
            case Quotation quotation:
                Add(lines, quotation.Blocks);
                break;
            case Section section:
                lines.Add(InlineWriter.Cell([new Strong(section.Heading)]));
                Add(lines, section.Blocks);
                break;
            case Card card:
                AddFields(lines, card);
                break;
            case CodeListing code:
                foreach (var line in code.Value.Split('\n')) lines.Add(InlineWriter.Cell([new Code(line)]));
                break;
            case Figure figure:
                lines.Add(InlineWriter.Cell([new Text(figure.Picture.AltText)]));
                break;
            case Table table:
                AddRows(lines, table.Header);
                AddRows(lines, table.Rows);
                break;
        }
    }

    private static void AddItems(List<string> lines, ListBlock list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            lines.Add($"{ListMarkers.Of(list.Marker, list.Start + i) ?? Bullet} {Of(list.Items[i].Blocks)}");
        }
    }

    private static void AddFields(List<string> lines, Card card)
    {
        foreach (var field in card.Fields.AsSpan())
        {
            lines.Add(InlineWriter.Cell([new Strong([new Text(field.Label)])]));
            Add(lines, field.Blocks);
        }
    }

    private static void AddRows(List<string> lines, Sequence<TableRow> rows)
    {
        foreach (var row in rows.AsSpan())
        {
            var cells = new List<string>();
            foreach (var cell in row.Cells.AsSpan()) cells.Add(Of(cell.Blocks));
            lines.Add(string.Join(" – ", cells));
        }
    }
}
