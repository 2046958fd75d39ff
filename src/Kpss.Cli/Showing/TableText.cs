using System.Text;
using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Showing;

/// <summary>A table in columns. Where the terminal is too narrow, the widest columns give way and their cells take several lines.</summary>
internal static class TableText
{
    private const string Between = "  ";
    private const int Narrowest = 6;

    public static List<string> Lines(Table table, int width)
    {
        List<string[]> rows = [.. table.Header.Map(row => Cells(row, table.Columns.Count)), .. table.Rows.Map(row => Cells(row, table.Columns.Count))];
        var widths = Widths(rows, table.Columns.Count, width);
        var lines = new List<string>();
        foreach (var row in rows)
        {
            var cells = new List<string>[row.Length];
            var height = 1;
            for (var column = 0; column < row.Length; column++)
            {
                cells[column] = Wrapping.Lines(row[column], widths[column]);
                height = Math.Max(height, cells[column].Count);
            }

            for (var at = 0; at < height; at++) lines.Add(Line(cells, at, widths, table.Columns));
        }

        return lines;
    }

    private static string Line(List<string>[] cells, int at, int[] widths, Sequence<TableColumn> columns)
    {
        var line = new StringBuilder();
        for (var column = 0; column < cells.Length; column++)
        {
            var text = at < cells[column].Count ? cells[column][at] : "";
            var padding = new string(' ', Math.Max(0, widths[column] - Wrapping.WidthOf(text)));
            if (column > 0) line.Append(Between);
            line.Append(columns[column].Alignment == ColumnAlignment.End ? padding + text : text + padding);
        }

        return line.ToString().TrimEnd();
    }

    private static int[] Widths(List<string[]> rows, int columns, int width)
    {
        var widths = new int[columns];
        foreach (var row in rows)
        {
            for (var column = 0; column < columns; column++) widths[column] = Math.Max(widths[column], Wrapping.WidthOf(row[column]));
        }

        var room = width - (columns - 1) * Between.Length;
        while (widths.Sum() > room && widths.Max() > Narrowest) widths[Array.IndexOf(widths, widths.Max())]--;
        return widths;
    }

    /// <summary>A cell over several columns stands in the first of them.</summary>
    private static string[] Cells(TableRow row, int columns)
    {
        var texts = new string[columns];
        Array.Fill(texts, "");
        var column = 0;
        foreach (var cell in row.Cells)
        {
            if (column < columns) texts[column] = string.Join(' ', cell.Blocks.Map(block => block is Paragraph paragraph ? InlineText.Of(paragraph.Inlines) : ""));
            column += cell.ColumnSpan;
        }

        return texts;
    }
}
