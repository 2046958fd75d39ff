using Kpss.Documents;

namespace Kpss.Rendering.Charts;

/// <param name="GridTop">From here to <paramref name="GridBottom"/> lines of a grid meet no label.</param>
/// <param name="Label">Null for a row without a name.</param>
internal sealed record ChartRow(double Top, double Bottom, double BarTop, double GridTop, double GridBottom, Label? Label)
{
    public const double BarHeight = 13;

    private const double BetweenRows = 8;
    private const double BetweenLinesAndBar = 3;
    private const double LeastHeight = 20;

    public double BarBottom => BarTop + BarHeight;

    public double Middle => BarTop + (BarHeight / 2);

    public static ChartRow Beside(RowName name, Sequence<string> lines, double top)
    {
        var height = Math.Max(Math.Max(BarHeight, lines.Count * ChartText.Body.LineHeight) + BetweenRows, LeastHeight);
        var bottom = top + height;
        var middle = top + (height / 2);
        return new(top, bottom, middle - (BarHeight / 2), top, bottom, LabelOf(name, lines, middle));
    }

    public static ChartRow Above(RowName name, Sequence<string> lines, double top)
    {
        var lettering = lines.Count * ChartText.Body.LineHeight;
        var linesTop = top + (BetweenRows / 2);
        var barTop = linesTop + lettering + BetweenLinesAndBar;
        var bottom = barTop + BarHeight + (BetweenRows / 2);
        return new(top, bottom, barTop, barTop - 1, bottom - 1, LabelOf(name, lines, linesTop + (lettering / 2)));
    }

    public ChartRow Raised(double up) => up == 0
        ? this
        : new(Top - up, Bottom - up, BarTop - up, GridTop - up, GridBottom - up, Label is null ? null : Label with { Baseline = Label.Baseline - up });

    private static Label? LabelOf(RowName name, Sequence<string> lines, double middle) =>
        lines.Count == 0 ? null : ChartText.Lines(0, middle, lines, name.Label, name.Target);
}
