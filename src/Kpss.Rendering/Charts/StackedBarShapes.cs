using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts;

/// <summary>A bar divided among the series, each part with its figure where there is room. The parts stand apart, so that no two colours touch.</summary>
internal static class StackedBarShapes
{
    private const double BetweenParts = 1;
    private const double ThinnestPart = 0.75;
    private const double AroundFigure = 1.25;
    private const double WithinFrame = 1.25;

    /// <param name="one">A part of the value 1 at the start of the bar.</param>
    public static Shape[] Of(StackedBar bar, Sequence<ChartSeries> series, Rectangle one)
    {
        var shapes = new List<Shape>();
        var before = 0L;
        for (var i = 0; i < series.Count; i++)
        {
            var value = bar.Values[i];
            if (value == 0) continue;
            var gap = before == 0 ? 0 : BetweenParts;
            var part = one with { Left = one.Left + (before * one.Width) + gap, Width = Math.Max(ThinnestPart, (value * one.Width) - gap) };
            shapes.AddRange(ToneFill.Of(part, series[i].Tone));
            // The figure of an only series is the sum, which stands beside the bar.
            if (series.Count > 1) shapes.AddRange(Figure(part, Figures.Of(value), series[i].Tone));
            before += value;
        }

        return [.. shapes];
    }

    private static Shape[] Figure(Rectangle part, string figure, ChartTone tone)
    {
        var plate = TextMeasure.Width(figure, ChartText.Small) + (2 * AroundFigure);
        if (plate + (2 * WithinFrame) > part.Width) return [];

        var text = ChartText.Line(part.Left + (part.Width / 2), part.Middle, TextAnchor.Middle, figure, ChartText.Small, ToneFill.Lettering(tone));
        if (ToneFill.UnderText(tone) is not { } ink) return [text];
        return [new Rectangle(part.Left + ((part.Width - plate) / 2), part.Top + WithinFrame, plate, part.Height - (2 * WithinFrame), ink), text];
    }
}
