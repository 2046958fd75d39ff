using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Body;

/// <summary>The least width of each column, so that no word is torn; in twentieths of a point.</summary>
internal static class ColumnNeeds
{
    private const int WidthOfCharacter = 112;
    private const int CellMargins = 230;

    // A longer one is an address or a slip, and no reason to turn the page.
    private const int LongestWord = 22;

    public static int[] Of(Table table)
    {
        var needs = new int[table.Columns.Count];
        Widen(needs, table.Header);
        Widen(needs, table.Rows);
        return needs;
    }

    public static int Sum(int[] needs)
    {
        var sum = 0;
        foreach (var need in needs) sum += need;
        return sum;
    }

    private static void Widen(int[] needs, Sequence<TableRow> rows)
    {
        foreach (var row in rows.AsSpan())
        {
            var column = 0;
            foreach (var cell in row.Cells.AsSpan())
            {
                if (cell.ColumnSpan == 1 && column < needs.Length) needs[column] = Math.Max(needs[column], NeedOf(cell));
                column += cell.ColumnSpan;
            }
        }
    }

    private static int NeedOf(TableCell cell)
    {
        var longest = 0;
        var length = 0;
        foreach (var character in BlockText.Of(cell.Blocks))
        {
            length = character is ' ' or '\n' or '-' or '–' ? 0 : length + 1;
            longest = Math.Max(longest, length);
        }

        return CellMargins + (WidthOfCharacter * Math.Min(longest, LongestWord));
    }
}
