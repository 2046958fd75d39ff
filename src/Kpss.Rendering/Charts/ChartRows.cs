using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts;

/// <summary>Rows of labels and room for bars: beside each other, or one above the other where the drawing is narrow.</summary>
/// <param name="BarLeft">Where the bars begin; they may reach to the right edge of the drawing.</param>
internal sealed record ChartRows(double BarLeft, double Top, double Bottom, Sequence<ChartRow> Rows)
{
    public const double BarHeight = 13;

    private const double LeastWidthForBoth = 340;
    private const double MostOfWidth = 0.42;
    private const double BetweenLabelAndBar = 10;
    private const double BetweenRows = 8;
    private const double BetweenLinesAndBar = 3;
    private const double LeastHeight = 20;
    private const int MostLines = 2;

    public static ChartRows Of(Sequence<RowName> names, double width, double top) =>
        width < LeastWidthForBoth ? Above(names, width, top) : Beside(names, width, top);

    private static ChartRows Beside(Sequence<RowName> names, double width, double top)
    {
        var column = Math.Min(TextMeasure.Widest(names.Map(name => name.Label).AsSpan(), ChartText.Body), MostOfWidth * width);
        var rows = new ChartRow[names.Count];
        var bottom = top;
        for (var i = 0; i < rows.Length; i++)
        {
            var lines = TextLines.Fit(names[i].Label, ChartText.Body, column, MostLines);
            var height = Math.Max(Math.Max(BarHeight, lines.Count * ChartText.Body.LineHeight) + BetweenRows, LeastHeight);
            var middle = bottom + (height / 2);
            rows[i] = new(bottom, bottom + height, middle - (BarHeight / 2), names[i].At(middle, lines));
            bottom += height;
        }

        return new(column > 0 ? column + BetweenLabelAndBar : 0, top, bottom, Sequence.Of<ChartRow>(rows));
    }

    private static ChartRows Above(Sequence<RowName> names, double width, double top)
    {
        var rows = new ChartRow[names.Count];
        var bottom = top;
        for (var i = 0; i < rows.Length; i++)
        {
            var lines = TextLines.Fit(names[i].Label, ChartText.Body, width, MostLines);
            var lettering = lines.Count * ChartText.Body.LineHeight;
            var middle = bottom + (BetweenRows / 2) + (lettering / 2);
            var barTop = bottom + (BetweenRows / 2) + lettering + BetweenLinesAndBar;
            rows[i] = new(bottom, barTop + BarHeight + BetweenRows, barTop, names[i].At(middle, lines));
            bottom = rows[i].Bottom;
        }

        return new(0, top, bottom, Sequence.Of<ChartRow>(rows));
    }
}

/// <param name="Label">Null for a row without a name.</param>
internal sealed record ChartRow(double Top, double Bottom, double BarTop, Label? Label)
{
    public double Middle => BarTop + (ChartRows.BarHeight / 2);
}

internal sealed record RowName(string Label, BlockKey? Target)
{
    public Label? At(double middle, Sequence<string> lines) => lines.Count == 0 ? null : ChartText.Lines(0, middle, lines, Label, Target);
}
