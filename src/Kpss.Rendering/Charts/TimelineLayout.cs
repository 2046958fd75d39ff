using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Charts;

internal static class TimelineLayout
{
    // The last line of the grid has some thickness.
    private const double RightOfLine = 1;

    public static Sequence<Drawing> Parts(Timeline timeline, double width, double mostHeight)
    {
        var rows = ChartRows.WithEvenColumn(timeline.Bars.Map(bar => new RowName(bar.Label, bar.Target)), width, TimelineScale.Height);
        return rows.Parts(mostHeight - TimelineScale.Height).Map(part => Part(timeline, part, width));
    }

    private static Drawing Part(Timeline timeline, ChartRows rows, double width)
    {
        var line = new Rectangle(rows.BarLeft, 0, width - rows.BarLeft - RightOfLine, ChartRow.BarHeight, Ink.Paper);
        var shapes = new List<Shape>(TimelineScale.Of(timeline.Ticks, rows, line));
        for (var i = 0; i < rows.Rows.Count; i++)
        {
            var row = rows.Rows[i];
            if (row.Label is { } label) shapes.Add(label);
            shapes.AddRange(TimelineBarShapes.Of(timeline.Bars[rows.First + i], line with { Top = row.BarTop }));
        }

        return new(width, rows.Bottom, shapes.ToSequence());
    }
}
