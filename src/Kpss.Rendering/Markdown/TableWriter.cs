using System.Text;
using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markdown;

/// <summary>Pipe tables. Columns are never padded: a longer word would change every line.</summary>
internal static class TableWriter
{
    public static void Write(Lines lines, Table table)
    {
        if (table.Caption.Count > 0)
        {
            lines.Write(InlineWriter.Paragraph([new Strong(table.Caption)]));
            lines.Separate();
        }

        // A pipe table has just one header row; further ones go on as rows.
        var header = table.Header.Count > 0 ? table.Header[0] : new TableRow(0, []);
        lines.Write(Row(header, table.Columns.Count));
        lines.Write(Alignments(table.Columns));
        for (var i = 1; i < table.Header.Count; i++) lines.Write(Row(table.Header[i], table.Columns.Count));

        var isStructured = HasDepth(table);
        foreach (var row in table.Rows.AsSpan())
        {
            lines.Write(Row(isStructured && row.Depth == 0 ? Stressed(row) : row, table.Columns.Count));
        }
    }

    private static string Row(TableRow row, int columns)
    {
        var line = new StringBuilder("|");
        var column = 0;
        foreach (var cell in row.Cells.AsSpan())
        {
            Append(line, CellWriter.Of(cell.Blocks));
            column++;
            for (var spanned = 1; spanned < cell.ColumnSpan; spanned++, column++) Append(line, "");
        }

        for (; column < columns; column++) Append(line, "");
        return line.ToString();
    }

    private static void Append(StringBuilder line, string text) => line.Append(text.Length == 0 ? " |" : $" {text} |");

    private static string Alignments(Sequence<TableColumn> columns)
    {
        var line = new StringBuilder("|");
        foreach (var column in columns)
        {
            Append(line, column.Alignment switch
            {
                ColumnAlignment.Center => ":---:",
                ColumnAlignment.End => "---:",
                _ => "---",
            });
        }

        return line.ToString();
    }

    private static bool HasDepth(Table table)
    {
        foreach (var row in table.Rows.AsSpan())
        {
            if (row.Depth > 0) return true;
        }

        return false;
    }

    /// <summary>Rows of the top level are bold where others lie under them: a cell cannot be indented.</summary>
    private static TableRow Stressed(TableRow row)
    {
        var cells = new TableCell[row.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = row.Cells[i];
            cells[i] = cell.Blocks is [Paragraph only] ? cell with { Blocks = [only with { Inlines = [new Strong(only.Inlines)] }] } : cell;
        }

        return row with { Cells = [.. cells] };
    }
}
