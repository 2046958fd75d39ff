using Kpss.Documents.Tree;
using Kpss.Documents;
using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts;

internal static class StackedBarsLayout
{
    private const double BesideText = 5;
    private const double BetweenParts = 1;
    private const double ThinnestPart = 0.75;
    private const double AxisThickness = 0.75;

    public static Drawing Of(StackedBars chart, double width)
    {
        var legend = Legend.Of(chart.Series, width);
        var rows = ChartRows.Of(chart.Bars.Map(bar => new RowName(bar.Label, bar.Target)), width, legend.Bottom);
        var sums = chart.Bars.Map(bar => Figures.Of(SumOf(bar)));
        var room = Math.Max(0, width - rows.BarLeft - BesideText - TextMeasure.Widest(sums.AsSpan(), ChartText.Sum));
        var unit = room / Math.Max(1, LargestSum(chart));

        var shapes = new List<Shape>(legend.Shapes);
        for (var i = 0; i < chart.Bars.Count; i++)
        {
            var row = rows.Rows[i];
            if (row.Label is { } label) shapes.Add(label);
            AddParts(shapes, chart, chart.Bars[i], new(rows.BarLeft, row.BarTop, unit, ChartRows.BarHeight, Ink.Paper));
            shapes.Add(ChartText.Line(rows.BarLeft + (unit * SumOf(chart.Bars[i])) + BesideText, row.Middle, TextAnchor.Start, sums[i], ChartText.Sum, Ink.Text));
        }

        shapes.Add(Axis(rows));
        return new(width, rows.Bottom, shapes.ToSequence());
    }

    /// <param name="one">Where a part of the value 1 stands that begins the bar.</param>
    private static void AddParts(List<Shape> shapes, StackedBars chart, StackedBar bar, Rectangle one)
    {
        var before = 0L;
        for (var i = 0; i < Math.Min(bar.Values.Count, chart.Series.Count); i++)
        {
            var value = bar.Values[i];
            if (value == 0) continue;
            var gap = before == 0 ? 0 : BetweenParts;
            var part = one with { Left = one.Left + (before * one.Width) + gap, Width = Math.Max(ThinnestPart, (value * one.Width) - gap) };
            shapes.AddRange(ToneFill.Of(part, chart.Series[i].Tone));
            if (chart.Series.Count > 1) AddFigure(shapes, part, value, chart.Series[i].Tone);
            before += value;
        }
    }

    private static void AddFigure(List<Shape> shapes, Rectangle part, int value, ChartTone tone)
    {
        var figure = Figures.Of(value);
        var plate = TextMeasure.Width(figure, ChartText.Small) + 4;
        if (plate + 2 > part.Width) return;
        shapes.Add(new Rectangle(part.Left + ((part.Width - plate) / 2), part.Top + 1, plate, part.Height - 2, ToneFill.Plate(tone)));
        shapes.Add(ChartText.Line(part.Left + (part.Width / 2), part.Middle, TextAnchor.Middle, figure, ChartText.Small, ToneFill.Lettering(tone)));
    }

    private static Strokes Axis(ChartRows rows)
    {
        var lines = rows.Rows.Map(row => new Stroke(new(rows.BarLeft, row.BarTop - 2), new(rows.BarLeft, row.BarTop + ChartRows.BarHeight + 2)));
        return new(lines, AxisThickness, Ink.Muted);
    }

    private static long SumOf(StackedBar bar)
    {
        var sum = 0L;
        foreach (var value in bar.Values) sum += value;
        return sum;
    }

    private static long LargestSum(StackedBars chart)
    {
        var largest = 0L;
        foreach (var bar in chart.Bars) largest = Math.Max(largest, SumOf(bar));
        return largest;
    }
}
