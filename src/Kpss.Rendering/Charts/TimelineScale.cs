using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts;

/// <summary>The names of the units of time above the bars and the lines between them.</summary>
internal static class TimelineScale
{
    private const double LineThickness = 0.5;
    private const double HeaderHeight = 16;
    private const double MarkHeight = 4;
    private const double AroundText = 2;

    // Of twelve months every third or sixth one still tells where the others are.
    private static readonly Sequence<int> _steps = Sequence.Of([1, 2, 3, 6, 12]);

    public static Shape[] Of(Sequence<TimelineTick> ticks, Rectangle plot)
    {
        var step = StepOf(ticks, plot);
        var shapes = new List<Shape> { Grid(ticks, step, plot), Head(plot) };
        for (var i = 0; i < ticks.Count; i += step)
        {
            var left = PlaceOf(ticks[i], plot);
            var room = RoomOf(ticks, i, step, plot);
            var text = ticks[i].Label;
            if (WidthOf(text) > room) continue;
            var middle = plot.Top - (HeaderHeight / 2);
            shapes.Add(step == 1
                ? ChartText.Line(left + (room / 2), middle, TextAnchor.Middle, text, ChartText.Small, Ink.Muted)
                : ChartText.Line(left + AroundText, middle, TextAnchor.Start, text, ChartText.Small, Ink.Muted));
        }

        return [.. shapes];
    }

    private static int StepOf(Sequence<TimelineTick> ticks, Rectangle plot)
    {
        foreach (var step in _steps)
        {
            if (Fits(ticks, step, plot)) return step;
        }

        return Math.Max(1, ticks.Count);
    }

    // The last unit may be cut off by the end of the line: then its name is left out.
    private static bool Fits(Sequence<TimelineTick> ticks, int step, Rectangle plot)
    {
        for (var i = 0; i + step < ticks.Count; i += step)
        {
            if (WidthOf(ticks[i].Label) > RoomOf(ticks, i, step, plot)) return false;
        }

        return true;
    }

    private static double WidthOf(string text) => TextMeasure.Width(text, ChartText.Small) + (2 * AroundText);

    private static double RoomOf(Sequence<TimelineTick> ticks, int tick, int step, Rectangle plot)
    {
        var end = tick + step < ticks.Count ? PlaceOf(ticks[tick + step], plot) : plot.Right;
        return end - PlaceOf(ticks[tick], plot);
    }

    private static Strokes Grid(Sequence<TimelineTick> ticks, int step, Rectangle plot)
    {
        var lines = ticks.Map((tick, i) => Line(PlaceOf(tick, plot), i % step == 0 ? plot.Top - MarkHeight : plot.Top, plot.Bottom));
        return new([.. lines, Line(plot.Right, plot.Top - MarkHeight, plot.Bottom)], LineThickness, Ink.Grid);
    }

    private static Strokes Head(Rectangle plot) =>
        new([new(new(plot.Left, plot.Top), new(plot.Right, plot.Top))], LineThickness, Ink.Muted);

    private static Stroke Line(double x, double top, double bottom) => new(new(x, top), new(x, bottom));

    private static double PlaceOf(TimelineTick tick, Rectangle plot) => plot.Left + (Math.Clamp(tick.Place, 0, 1) * plot.Width);
}
