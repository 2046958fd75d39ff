using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts;

/// <summary>The names of the units of time above the bars and the lines between them.</summary>
internal static class TimelineScale
{
    public const double Height = 16;

    private const double LineThickness = 0.5;
    private const double MarkHeight = 4;
    private const double AroundText = 2;

    // Of twelve months every second, third or sixth one still tells where the others are.
    private static readonly int[] Steps = [1, 2, 3, 6, 12];

    /// <param name="line">The whole line of time; its height does not matter.</param>
    public static Shape[] Of(Sequence<TimelineTick> ticks, ChartRows rows, Rectangle line)
    {
        var step = StepOf(ticks, line);
        var shapes = new List<Shape> { Grid(ticks, rows, line), Head(ticks, step, line) };
        for (var i = 0; i < ticks.Count; i += step)
        {
            if (NameOf(ticks, i, step, line) is { } name) shapes.Add(name);
        }

        return [.. shapes];
    }

    // A unit that the end of the line cuts off may be too short for its name.
    private static Label? NameOf(Sequence<TimelineTick> ticks, int tick, int step, Rectangle line)
    {
        const double middle = (Height - MarkHeight) / 2;
        var (left, room, text) = (PlaceOf(ticks[tick], line), RoomOf(ticks, tick, step, line), ticks[tick].Label);
        if (WidthOf(text) > room) return null;
        return step == 1
            ? ChartText.Line(left + (room / 2), middle, TextAnchor.Middle, text, ChartText.Small, Ink.Muted)
            : ChartText.Line(left + AroundText, middle, TextAnchor.Start, text, ChartText.Small, Ink.Muted);
    }

    private static int StepOf(Sequence<TimelineTick> ticks, Rectangle line)
    {
        foreach (var step in Steps)
        {
            if (Fits(ticks, step, line)) return step;
        }

        return Math.Max(1, ticks.Count);
    }

    private static bool Fits(Sequence<TimelineTick> ticks, int step, Rectangle line)
    {
        for (var i = 0; i + step < ticks.Count; i += step)
        {
            if (WidthOf(ticks[i].Label) > RoomOf(ticks, i, step, line)) return false;
        }

        return true;
    }

    private static double WidthOf(string text) => TextMeasure.Width(text, ChartText.Small) + (2 * AroundText);

    private static double RoomOf(Sequence<TimelineTick> ticks, int tick, int step, Rectangle line)
    {
        var end = tick + step < ticks.Count ? PlaceOf(ticks[tick + step], line) : line.Right;
        return end - PlaceOf(ticks[tick], line);
    }

    private static Strokes Grid(Sequence<TimelineTick> ticks, ChartRows rows, Rectangle line)
    {
        var strokes = new List<Stroke>();
        for (var i = 0; i < rows.Rows.Count; i++)
        {
            var top = rows.Rows[i].GridTop;
            while (i + 1 < rows.Rows.Count && rows.Rows[i + 1].GridTop <= rows.Rows[i].GridBottom) i++;
            foreach (var tick in ticks) strokes.Add(Down(PlaceOf(tick, line), top, rows.Rows[i].GridBottom));
            strokes.Add(Down(line.Right, top, rows.Rows[i].GridBottom));
        }

        return new(strokes.ToSequence(), LineThickness, Ink.Grid);
    }

    /// <summary>The line under the names, with a mark where a named unit begins.</summary>
    private static Strokes Head(Sequence<TimelineTick> ticks, int step, Rectangle line)
    {
        var strokes = new List<Stroke> { new(new(line.Left, Height), new(line.Right, Height)) };
        for (var i = 0; i < ticks.Count; i += step) strokes.Add(Down(PlaceOf(ticks[i], line), Height - MarkHeight, Height));
        return new(strokes.ToSequence(), LineThickness, Ink.Muted);
    }

    private static Stroke Down(double x, double top, double bottom) => new(new(x, top), new(x, bottom));

    private static double PlaceOf(TimelineTick tick, Rectangle line) => line.Left + (Math.Clamp(tick.Place, 0, 1) * line.Width);
}
