using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts;

internal static class StackedBarsLayout
{
    private const double BetweenBarAndSum = 5;
    private const double BesideBar = 2;
    private const double AxisThickness = 0.75;

    public static Sequence<Drawing> Parts(StackedBars chart, double width, double mostHeight)
    {
        var legend = Legend.Of(chart.Series, width);
        var rows = ChartRows.Of(chart.Bars.Map(bar => new RowName(bar.Label, bar.Target)), width, legend.Bottom);
        var sums = chart.Bars.Map(bar => Figures.Of(SumOf(bar)));
        var room = width - rows.BarLeft - BetweenBarAndSum - TextMeasure.Widest(sums.AsSpan(), ChartText.Sum);
        var unit = Math.Max(0, room) / Math.Max(1, LargestSum(chart));
        return rows.Parts(mostHeight - legend.Bottom).Map(part => Part(chart, part, legend, unit, width));
    }

    private static Drawing Part(StackedBars chart, ChartRows rows, Legend legend, double unit, double width)
    {
        var shapes = new List<Shape>(legend.Shapes);
        for (var i = 0; i < rows.Rows.Count; i++)
        {
            var (row, bar) = (rows.Rows[i], chart.Bars[rows.First + i]);
            if (row.Label is { } label) shapes.Add(label);
            shapes.AddRange(StackedBarShapes.Of(bar, chart.Series, new(rows.BarLeft, row.BarTop, unit, ChartRow.BarHeight, Ink.Paper)));
            var end = rows.BarLeft + (unit * SumOf(bar)) + BetweenBarAndSum;
            shapes.Add(ChartText.Line(end, row.Middle, TextAnchor.Start, Figures.Of(SumOf(bar)), ChartText.Sum, Ink.Text));
        }

        shapes.Add(Axis(rows));
        return new(width, rows.Bottom, shapes.ToSequence());
    }

    private static Strokes Axis(ChartRows rows)
    {
        var x = rows.BarLeft + (AxisThickness / 2);
        return new(rows.Rows.Map(row => new Stroke(new(x, row.BarTop - BesideBar), new(x, row.BarBottom + BesideBar))), AxisThickness, Ink.Muted);
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
