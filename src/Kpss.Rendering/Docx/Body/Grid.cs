using System.Globalization;
using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Body;

/// <summary>The columns of a table that fills the room it has; widths in twentieths of a point.</summary>
internal sealed class Grid
{
    private readonly int[] _widths;

    public Grid(int[] widths) => _widths = widths;

    /// <summary>The room shared by the weights of the columns, but none gets less than it needs; or by the needs, when there is less than that.</summary>
    public static Grid Of(Table table, Letters letters, int width)
    {
        var columns = table.Columns;
        var needs = ColumnNeeds.Of(table, letters);
        var sum = ColumnNeeds.Sum(needs);
        if (sum > width) return ByNeed(needs, sum, width);

        var widths = new int[columns.Count];
        var isSettled = new bool[columns.Count];
        var room = width;
        while (Share(columns, room, widths, isSettled) && Settle(widths, needs, isSettled, ref room))
        {
            // Whoever got less than it needs has it now, and the others share what is left.
        }

        return new(widths);
    }

    public int Width(int column, int span)
    {
        var width = 0;
        for (var i = column; i < Math.Min(column + span, _widths.Length); i++) width += _widths[i];
        return width;
    }

    public void Write(MarkupWriter markup)
    {
        markup.Raw("<w:tblGrid>");
        foreach (var width in _widths)
            markup.Start("w:gridCol").Attribute("w:w", width.ToString(CultureInfo.InvariantCulture)).EndEmpty();
        markup.Raw("</w:tblGrid>");
    }

    private static Grid ByNeed(int[] needs, int sum, int width)
    {
        var widths = new int[needs.Length];
        for (var i = 0; i < widths.Length; i++) widths[i] = (int)((long)width * needs[i] / sum);
        return new(widths);
    }

    /// <returns>False when there is nobody to share with.</returns>
    private static bool Share(Sequence<TableColumn> columns, int room, int[] widths, bool[] isSettled)
    {
        var total = 0;
        for (var i = 0; i < widths.Length; i++) total += isSettled[i] ? 0 : columns[i].Weight;
        for (var i = 0; i < widths.Length; i++)
        {
            if (!isSettled[i]) widths[i] = room * columns[i].Weight / Math.Max(total, 1);
        }

        return total > 0;
    }

    /// <returns>False when nobody lacks anything.</returns>
    private static bool Settle(int[] widths, int[] needs, bool[] isSettled, ref int room)
    {
        var before = room;
        for (var i = 0; i < widths.Length; i++)
        {
            if (isSettled[i] || widths[i] >= needs[i]) continue;
            isSettled[i] = true;
            widths[i] = needs[i];
            room -= needs[i];
        }

        return room < before;
    }
}
