using Kpss.Documents.Tree;

namespace Kpss.Rendering.Charts;

/// <summary>Lays a chart out as a drawing of a given width; it becomes as high as it must.</summary>
public static class ChartDrawing
{
    public static Drawing Of(Chart chart, double width) => chart.Shape switch
    {
        StackedBars bars => StackedBarsLayout.Of(bars, width),
        Timeline timeline => TimelineLayout.Of(timeline, width),
        _ => throw new InvalidOperationException($"No drawing for {chart.Shape.GetType().Name}."),
    };
}
