using System.Globalization;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Review.Texts;

namespace Kpss.Planning.Review.Items;

/// <summary>Compares values with figures row by row: money by year and source, indicators by name, capacities by unit.</summary>
internal static class FigureComparison
{
    private static readonly NumberFormatInfo Czech = new() { NumberGroupSeparator = " ", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    public static void AddTo(List<Change> changes, ItemSubject subject, Field field, PlanGrammar grammar, FieldValue before, FieldValue after)
    {
        var old = Figures(before);
        foreach (var figure in Figures(after))
        {
            var at = old.FindIndex(other => other.Key == figure.Key);
            var text = at < 0 ? null : old[at].Text;
            if (at >= 0) old.RemoveAt(at);
            if (!Alike.Are(text, figure.Text)) changes.Add(new ValueChanged(subject, FactNames.Of(field, grammar, figure.Key), text, figure.Text));
        }

        foreach (var figure in old) changes.Add(new ValueChanged(subject, FactNames.Of(field, grammar, figure.Key), figure.Text, null));
    }

    /// <summary>The single figures with what tells them apart.</summary>
    public static List<Figure> Figures(FieldValue value)
    {
        var figures = new List<Figure>();
        switch (value)
        {
            case MoneyValue it:
                foreach (var cost in it.Costs) Add(figures, Joined(cost.Year?.ToString(CultureInfo.InvariantCulture), cost.Source), "", "", Crowns(cost.Amount));
                break;
            case IndicatorValue it:
                foreach (var indicator in it.Indicators) AddIndicator(figures, indicator);
                break;
            case CapacityValue it:
                foreach (var capacity in it.Capacities) Add(figures, capacity.Unit, "", "", capacity.Count.ToString("#,##0.####", Czech));
                break;
        }

        return figures;
    }

    private static void AddIndicator(List<Figure> figures, Indicator indicator)
    {
        if (indicator.Baseline is { } baseline) Add(figures, indicator.Name, ", výchozí hodnota", ", baseline", baseline);
        if (indicator.Target is { } target) Add(figures, indicator.Name, ", cílová hodnota", ", target", target);
        if (indicator.Unit is { } unit) Add(figures, indicator.Name, ", jednotka", ", unit", unit);
        if ((indicator.Baseline ?? indicator.Target ?? indicator.Unit) is null) Add(figures, indicator.Name, "", "", "–");
    }

    private static void Add(List<Figure> figures, string name, string czech, string english, string text) => figures.Add(new(new(name + czech, name + english), text));

    private static string Crowns(decimal amount) => amount.ToString(amount == decimal.Truncate(amount) ? "#,##0 Kč" : "#,##0.00 Kč", Czech);

    private static string Joined(string? year, string? source) => year is null || source is null ? year ?? source ?? "" : $"{year}, {source}";

    internal sealed record Figure(Bilingual Key, string Text);
}
