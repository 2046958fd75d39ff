using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts;

/// <summary>Rows of labels and room for bars: beside each other, or one above the other where the drawing is narrow.</summary>
/// <param name="First">The place of the first of these rows among all of the chart.</param>
/// <param name="BarLeft">Where the bars begin; they may reach to the right edge of the drawing.</param>
internal sealed record ChartRows(int First, double BarLeft, double Top, Sequence<ChartRow> Rows)
{
    private const double LeastWidthForBoth = 340;
    private const double MostOfWidth = 0.42;
    private const double BetweenLabelAndBar = 10;
    private const int MostLines = 2;

    public double Bottom => Rows.Count == 0 ? Top : Rows[^1].Bottom;

    /// <summary>The column of labels is as wide as they need, within bounds.</summary>
    public static ChartRows Of(Sequence<RowName> names, double width, double top)
    {
        var widest = TextMeasure.Widest(names.Map(name => name.Label).AsSpan(), ChartText.Body);
        return Of(names, Math.Min(widest, MostOfWidth * width), width, top);
    }

    /// <summary>The column of labels is as wide as it may be, so that the bars of charts that follow each other line up.</summary>
    public static ChartRows WithEvenColumn(Sequence<RowName> names, double width, double top) => Of(names, MostOfWidth * width, width, top);

    /// <summary>The rows in parts of about the same height, none higher than that unless it is a single row, each starting at the top of these.</summary>
    public Sequence<ChartRows> Parts(double mostHeight)
    {
        if (Bottom - Top <= mostHeight) return [this];
        var tallest = 0.0;
        foreach (var row in Rows) tallest = Math.Max(tallest, row.Bottom - row.Top);
        var parts = Cut(mostHeight);
        var even = (Bottom - Top) / parts.Count;
        return Cut(Math.Min(mostHeight, even + tallest));
    }

    private Sequence<ChartRows> Cut(double mostHeight)
    {
        var parts = new List<ChartRows>();
        var first = 0;
        for (var i = 1; i <= Rows.Count; i++)
        {
            if (i < Rows.Count && Rows[i].Bottom - Rows[first].Top <= mostHeight) continue;
            var up = Rows[first].Top - Top;
            parts.Add(new(first, BarLeft, Top, Sequence.Of(Rows.AsSpan()[first..i]).Map(row => row.Raised(up))));
            first = i;
        }

        return parts.ToSequence();
    }

    private static ChartRows Of(Sequence<RowName> names, double column, double width, double top) =>
        width < LeastWidthForBoth ? Above(names, width, top) : Beside(names, column, top);

    private static ChartRows Beside(Sequence<RowName> names, double column, double top)
    {
        var rows = new ChartRow[names.Count];
        var bottom = top;
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = ChartRow.Beside(names[i], TextLines.Fit(names[i].Label, ChartText.Body, column, MostLines), bottom);
            bottom = rows[i].Bottom;
        }

        return new(0, column > 0 ? column + BetweenLabelAndBar : 0, top, Sequence.Of<ChartRow>(rows));
    }

    private static ChartRows Above(Sequence<RowName> names, double width, double top)
    {
        var rows = new ChartRow[names.Count];
        var bottom = top;
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = ChartRow.Above(names[i], TextLines.Fit(names[i].Label, ChartText.Body, width, MostLines), bottom);
            bottom = rows[i].Bottom;
        }

        return new(0, 0, top, Sequence.Of<ChartRow>(rows));
    }
}

internal sealed record RowName(string Label, BlockKey? Target);
