using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

/// <summary>
/// Which rows stay on the page of the next one: all of a small table, and in a larger one the row before the last,
/// lest a total stand alone on a page.
/// </summary>
internal static class RowBonds
{
    private const int LinesOfSmallTable = 10;
    private const int LinesOfLongRow = 6;

    public static RowBond[] Of(Table table, Grid grid)
    {
        var bonds = new RowBond[table.Rows.Count];
        var isSmall = IsSmall(table, grid);
        for (var i = 0; i < bonds.Length - 1; i++)
        {
            var isBeforeLast = i == bonds.Length - 2 && Lines(table.Rows[i], grid) <= LinesOfLongRow;
            bonds[i] = isSmall || isBeforeLast ? RowBond.WithNext : RowBond.Loose;
        }

        return bonds;
    }

    public static int Lines(TableRow row, Grid grid)
    {
        var column = 0;
        var lines = 0;
        foreach (var cell in row.Cells.AsSpan())
        {
            lines = Math.Max(lines, TableMarkup.Lines(BlockText.Of(cell.Blocks), grid.Width(column, cell.ColumnSpan)));
            column += cell.ColumnSpan;
        }

        return lines;
    }

    private static bool IsSmall(Table table, Grid grid)
    {
        var lines = 0;
        foreach (var row in table.Rows.AsSpan())
        {
            lines += Lines(row, grid);
            if (lines > LinesOfSmallTable) return false;
        }

        return true;
    }
}
