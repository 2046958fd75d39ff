using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Charts;

/// <summary>Lays a chart out as a drawing of a given width; it becomes as high as it must.</summary>
public static class ChartDrawing
{
    public static Drawing Of(Chart chart, double width) => Parts(chart, width, double.PositiveInfinity)[0];

    /// <summary>
    /// The chart in as many drawings as it takes for none of them to be higher than a page, each with the legend or the scale of time.
    /// </summary>
    public static Sequence<Drawing> Parts(Chart chart, double width, double mostHeight) => chart.Shape switch
    {
        StackedBars bars => StackedBarsLayout.Parts(bars, width, mostHeight),
        Timeline timeline => TimelineLayout.Parts(timeline, width, mostHeight),
        _ => throw new InvalidOperationException($"No drawing for {chart.Shape.GetType().Name}."),
    };
}
