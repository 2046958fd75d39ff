using System.Globalization;
using Kpss.Documents;
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
        var (old, now) = (Rows(before), Rows(after));
        var places = PlacesBefore(old, now);
        for (var at = 0; at < now.Count; at++)
        {
            var was = places[at] < 0 ? null : old[places[at]];
            if (was is not null && was.Name != now[at].Name) changes.Add(new ValueChanged(subject, NameOfRow(field), Written(was.Name), Written(now[at].Name)));
            AddFigures(changes, subject, field, grammar, was, now[at]);
        }

        for (var at = 0; at < old.Count; at++)
        {
            if (Array.IndexOf(places, at) < 0) AddFigures(changes, subject, field, grammar, old[at], null);
        }

        var kept = Array.FindAll(places, place => place >= 0);
        if (Array.IndexOf(Rising.In(kept), false) >= 0) changes.Add(new OrderChanged(subject, Order(field)));
    }

    /// <summary>All single figures, as they are told on one line.</summary>
    public static IEnumerable<string> Texts(FieldValue value) => Rows(value).SelectMany(row => row.Figures.Select(figure => figure.Text));

    /// <returns>For each newer row the place of the one it was: that of its name, else one of another name with the same figures; -1 for a new one.</returns>
    private static int[] PlacesBefore(List<Row> old, List<Row> now)
    {
        var places = new int[now.Count];
        Array.Fill(places, -1);
        foreach (var areOne in (ReadOnlySpan<Func<Row, Row, bool>>)[(was, isNow) => was.Name == isNow.Name, HaveSameFigures])
        {
            for (var at = 0; at < now.Count; at++)
            {
                for (var other = 0; other < old.Count && places[at] < 0; other++)
                {
                    if (Array.IndexOf(places, other) < 0 && areOne(old[other], now[at])) places[at] = other;
                }
            }
        }

        return places;
    }

    private static bool HaveSameFigures(Row left, Row right) => left.HasValues && left.Figures.SequenceEqual(right.Figures);

    private static void AddFigures(List<Change> changes, ItemSubject subject, Field field, PlanGrammar grammar, Row? before, Row? after)
    {
        var old = before is null ? [] : new List<Figure>(before.Figures);
        foreach (var figure in after?.Figures ?? [])
        {
            var was = old.Find(other => other.Detail == figure.Detail);
            if (was is not null) old.Remove(was);
            if (!Alike.Are(was?.Text, figure.Text)) changes.Add(new ValueChanged(subject, FactNames.Of(field, grammar, KeyOf(after!, figure)), was?.Text, figure.Text));
        }

        foreach (var figure in old) changes.Add(new ValueChanged(subject, FactNames.Of(field, grammar, KeyOf(after ?? before!, figure)), figure.Text, null));
    }

    private static Bilingual KeyOf(Row row, Figure figure) => new(row.Name + figure.Detail.Czech, row.Name + figure.Detail.English);

    private static FactName NameOfRow(Field field) => new(field.Key, new($"označení řádku v údaji „{field.Label ?? field.Key}“", $"name of a row in “{field.Label ?? field.Key}”"), Gender.Neuter, IsQuoted: true);

    private static FactName Order(Field field) => new(field.Key, new($"pořadí v údaji „{field.Label ?? field.Key}“", $"order in “{field.Label ?? field.Key}”"), Gender.Neuter);

    private static string? Written(string name) => name.Length == 0 ? null : name;

    private static List<Row> Rows(FieldValue value) => value switch
    {
        MoneyValue it => [.. it.Costs.Map(cost => Single(Joined(cost.Year?.ToString(CultureInfo.InvariantCulture), cost.Source), Crowns(cost.Amount)))],
        IndicatorValue it => [.. it.Indicators.Map(Of)],
        CapacityValue it => [.. it.Capacities.Map(capacity => Single(capacity.Unit, capacity.Count.ToString("#,##0.####", Czech)))],
        _ => [],
    };

    private static Row Of(Indicator indicator)
    {
        var figures = new List<Figure>();
        if (indicator.Baseline is { } baseline) figures.Add(new(new(", výchozí hodnota", ", baseline"), baseline));
        if (indicator.Target is { } target) figures.Add(new(new(", cílová hodnota", ", target"), target));
        if (indicator.Unit is { } unit) figures.Add(new(new(", jednotka", ", unit"), unit));
        return figures.Count == 0 ? Single(indicator.Name, "–") with { HasValues = false } : new(indicator.Name, figures);
    }

    private static Row Single(string name, string text) => new(name, [new(new("", ""), text)]);

    private static string Crowns(decimal amount) => amount.ToString(amount == decimal.Truncate(amount) ? "#,##0 Kč" : "#,##0.00 Kč", Czech);

    private static string Joined(string? year, string? source) => year is null || source is null ? year ?? source ?? "" : $"{year}, {source}";

    private sealed record Row(string Name, List<Figure> Figures)
    {
        /// <summary>False for an indicator that is only named.</summary>
        public bool HasValues { get; init; } = true;
    }

    /// <param name="Detail">Which figure of the row it is.</param>
    private sealed record Figure(Bilingual Detail, string Text);
}
