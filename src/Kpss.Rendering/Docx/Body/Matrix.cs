using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Body;

/// <summary>
/// The measures of a grid of marks: narrow columns of marks, whose headings stand on their side unless they are short,
/// and the room that is left for the columns that name the rows. Lengths are twentieths of a point.
/// </summary>
internal sealed class Matrix
{
    private const int LongestMark = 3;
    private const int NarrowestMarks = 430;
    private const int WidestMarks = 640;
    private const int NarrowestNames = 3000;
    private const int PercentOfNames = 45;
    private const int LineOfHeading = 290;
    private const int LengthOfCharacter = 112;
    private const int HighestHeading = 3300;
    private const int Margins = 200;
    private const int WidestLevelMarks = 900;

    private readonly bool[] _isMarks;
    private readonly int _longestHeading;

    private Matrix(bool[] isMarks, int longestHeading)
    {
        _isMarks = isMarks;
        _longestHeading = longestHeading;
    }

    /// <summary>Of the row of headings.</summary>
    public int HeadingHeight => Math.Min(HighestHeading, LengthOfHeading);

    /// <summary>What the columns need together.</summary>
    public int Need => (Marks * MarksNeed) + (Names * NarrowestNames);

    private int Names => _isMarks.Length - Marks;

    private int LengthOfHeading => Margins + (_longestHeading * LengthOfCharacter);

    private int MarksNeed => Math.Max(NarrowestMarks, LineOfHeading * ((LengthOfHeading + HighestHeading - 1) / HighestHeading));

    private int Marks
    {
        get
        {
            var count = 0;
            foreach (var isMarks in _isMarks) count += isMarks ? 1 : 0;
            return count;
        }
    }

    public static Matrix Of(Table table)
    {
        var isMarks = new bool[table.Columns.Count];
        Array.Fill(isMarks, true);
        foreach (var row in table.Rows.AsSpan()) ForEachCell(row, isMarks.Length, (column, cell) => isMarks[column] &= !cell.IsHeader && LengthOf(cell) <= LongestMark);

        var longest = 0;
        foreach (var row in table.Header.AsSpan())
            ForEachCell(row, isMarks.Length, (column, cell) => longest = isMarks[column] ? Math.Max(longest, LengthOf(cell)) : longest);
        return new(isMarks, longest);
    }

    /// <summary>True when the headings of marks have room to lie as other text does.</summary>
    public bool HasLevelHeadings(int width) =>
        LengthOfHeading <= WidestLevelMarks && (Marks * LengthOfHeading) + (Names * NarrowestNames) <= width;

    public bool IsMarks(int column) => column < _isMarks.Length && _isMarks[column];

    public Grid In(int width)
    {
        var marks = Names == 0 ? width / _isMarks.Length : WidthOfMarks(width * PercentOfNames / 100, width);
        var widths = new int[_isMarks.Length];
        for (var i = 0; i < widths.Length; i++)
            widths[i] = _isMarks[i] ? marks : (width - (Marks * marks)) / Math.Max(Names, 1);
        return new(widths);
    }

    private int WidthOfMarks(int widthOfNames, int width)
    {
        if (Marks == 0) return 0;

        if (HasLevelHeadings(width)) return LengthOfHeading;

        // However many they are, they leave room for the names.
        var most = Math.Max((width - NarrowestNames) / Marks, 1);
        var share = (width - widthOfNames) / Marks;
        return Math.Min(most, Math.Clamp(share, MarksNeed, Math.Max(MarksNeed, WidestMarks)));
    }

    private static void ForEachCell(TableRow row, int columns, Action<int, TableCell> visit)
    {
        var column = 0;
        foreach (var cell in row.Cells.AsSpan())
        {
            if (cell.ColumnSpan == 1 && column < columns) visit(column, cell);
            column += cell.ColumnSpan;
        }
    }

    private static int LengthOf(TableCell cell) => BlockText.Of(cell.Blocks).Length;
}
