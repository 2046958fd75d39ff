using Kpss.Documents.Tree;
using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts;

/// <summary>A bar of a timeline, pointed where it goes on, with its time in words upon it or beside it.</summary>
internal static class TimelineBarShapes
{
    private const double Shortest = 4;
    private const double LongestPoint = 7;
    private const double AroundText = 4;

    /// <param name="line">The whole line of time at the height of the bar.</param>
    public static Shape[] Of(TimelineBar bar, Rectangle line)
    {
        var area = AreaOf(bar, line);
        var body = BodyOf(bar, area);
        return bar.Text.Length == 0 ? [body] : [body, .. TextOf(bar, area, line)];
    }

    private static Rectangle AreaOf(TimelineBar bar, Rectangle line)
    {
        var start = Math.Clamp(bar.Start, 0, 1) * line.Width;
        var length = Math.Max(Shortest, (Math.Clamp(bar.End, 0, 1) * line.Width) - start);
        return line with { Left = line.Left + Math.Min(start, line.Width - length), Width = length };
    }

    private static Polygon BodyOf(TimelineBar bar, Rectangle area)
    {
        var point = Math.Min(LongestPoint, area.Width / 2);
        var left = bar.GoesOnBefore ? area.Left + point : area.Left;
        var right = bar.GoesOnAfter ? area.Right - point : area.Right;
        return new(
            [new(left, area.Top), new(right, area.Top), new(area.Right, area.Middle), new(right, area.Bottom), new(left, area.Bottom), new(area.Left, area.Middle)],
            Ink.Time);
    }

    // Upon the bar when there is room, else after it, else before it; where it fits nowhere, in the largest place and shortened.
    private static Shape[] TextOf(TimelineBar bar, Rectangle area, Rectangle line)
    {
        var upon = area.Width - (2 * LongestPoint);
        var after = line.Right - area.Right - (2 * AroundText);
        var before = area.Left - line.Left - (2 * AroundText);
        var width = TextMeasure.Width(bar.Text, ChartText.Small);
        var room = width <= upon ? upon : width <= after ? after : width <= before ? before : Math.Max(upon, Math.Max(after, before));
        var text = TextLines.Shortened(bar.Text, ChartText.Small, room);

        if (room == upon) return [Text(area.Left + (area.Width / 2), area, TextAnchor.Middle, text, bar, Ink.Paper)];
        var left = room == after ? area.Right + AroundText : area.Left - AroundText - TextMeasure.Width(text, ChartText.Small);
        return [Plate(left, area, text), Text(left, area, TextAnchor.Start, text, bar, Ink.Text)];
    }

    private static Label Text(double x, Rectangle area, TextAnchor anchor, string text, TimelineBar bar, Ink ink) =>
        ChartText.Line(x, area.Middle, anchor, text, ChartText.Small, ink) with { FullText = bar.Text };

    // So that no line of the grid runs through the text.
    private static Rectangle Plate(double left, Rectangle area, string text) =>
        new(left - 1, area.Top + 1, TextMeasure.Width(text, ChartText.Small) + 2, area.Height - 2, Ink.Paper);
}
