using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Charts;

internal static class TimelineLayout
{
    private const double HeaderHeight = 16;
    private const double RoomForLastLine = 1;

    public static Drawing Of(Timeline timeline, double width)
    {
        var rows = ChartRows.Of(timeline.Bars.Map(bar => new RowName(bar.Label, bar.Target)), width, HeaderHeight);
        var plot = new Rectangle(rows.BarLeft, rows.Top, width - rows.BarLeft - RoomForLastLine, rows.Bottom - rows.Top, Ink.Paper);

        var shapes = new List<Shape>(TimelineScale.Of(timeline.Ticks, plot));
        for (var i = 0; i < timeline.Bars.Count; i++)
        {
            var row = rows.Rows[i];
            if (row.Label is { } label) shapes.Add(label);
            shapes.AddRange(TimelineBarShapes.Of(timeline.Bars[i], plot with { Top = row.BarTop, Height = ChartRows.BarHeight }));
        }

        return new(width, rows.Bottom, shapes.ToSequence());
    }
}
