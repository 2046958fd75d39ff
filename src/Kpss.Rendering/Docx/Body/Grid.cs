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

    public static Grid ByWeight(Sequence<TableColumn> columns, int width)
    {
        var total = 0;
        foreach (var column in columns.AsSpan()) total += column.Weight;

        var widths = new int[columns.Count];
        for (var i = 0; i < widths.Length; i++) widths[i] = width * columns[i].Weight / Math.Max(total, 1);
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
}
