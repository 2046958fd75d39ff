using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Body;

/// <summary>The least width of each column, so that no word is torn; in twentieths of a point.</summary>
internal static class ColumnNeeds
{
    private const int WidthOfCharacter = 112;
    private const int CellMargins = 230;
    private const int IndentOfLevel = 284;

    // A longer one is an address or a slip, and no reason to turn the page.
    private const int LongestWord = 22;

    public static int[] Of(Table table, Letters letters)
    {
        var needs = new int[table.Columns.Count];
        foreach (var row in table.Header.AsSpan()) Widen(needs, row, 0, letters);
        foreach (var row in table.Rows.AsSpan()) Widen(needs, row, IndentOf(row, table.Role), letters);
        return needs;
    }

    public static int OfLabels(Card card, Letters letters)
    {
        var need = 0;
        foreach (var field in card.Fields.AsSpan()) need = Math.Max(need, LongestIn(field.Label));
        return CellMargins + letters.WidenBold(WidthOfCharacter * need);
    }

    public static int Sum(int[] needs)
    {
        var sum = 0;
        foreach (var need in needs) sum += need;
        return sum;
    }

    private static void Widen(int[] needs, TableRow row, int indent, Letters letters)
    {
        var column = 0;
        foreach (var cell in row.Cells.AsSpan())
        {
            if (cell.ColumnSpan == 1 && column < needs.Length) needs[column] = Math.Max(needs[column], indent + NeedOf(cell, letters));
            column += cell.ColumnSpan;
        }
    }

    /// <summary>Deeper rows of an overview stand further in.</summary>
    private static int IndentOf(TableRow row, TableRole role) =>
        role == TableRole.Overview ? IndentOfLevel * Math.Clamp(row.Depth - 1, 0, 2) : 0;

    private static int NeedOf(TableCell cell, Letters letters)
    {
        var width = WidthOfCharacter * LongestIn(BlockText.Of(cell.Blocks));
        return CellMargins + (cell.IsHeader ? letters.WidenBold(width) : letters.Widen(width));
    }

    /// <returns>The length of the longest word.</returns>
    private static int LongestIn(string text)
    {
        var longest = 0;
        var length = 0;
        foreach (var character in text)
        {
            length = character is ' ' or '\n' or '-' or '–' ? 0 : length + 1;
            longest = Math.Max(longest, length);
        }

        return Math.Min(longest, LongestWord);
    }
}
