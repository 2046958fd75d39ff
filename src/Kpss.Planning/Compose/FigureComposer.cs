using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Documents.Tree;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Compose;

/// <summary>Values with figures: tables of money and indicators, lines of states and capacities.</summary>
internal sealed class FigureComposer(Typesetter typesetter)
{
    public static string Enumeration(EnumerationValue value)
    {
        var text = FirstLetter.Capital(value.Choice);
        if (value.Share is { } share) text += $" ({share} %)";
        return value.Note is { } note ? $"{text} – {note}" : text;
    }

    // The unit stands before the number, where Czech asks for no inflection: 2,5 úvazku, but 2 úvazky.
    public static string Capacity(Capacity capacity) => $"{FirstLetter.Capital(capacity.Unit)}: {CzechNumbers.Print(capacity.Count)}";

    public Sequence<Block> Money(BlockKey key, MoneyValue value, string about)
    {
        var table = new FigureTable([new("Rok", 2, ColumnAlignment.Start), new("Zdroj", 4, ColumnAlignment.Start), new("Částka", 3, ColumnAlignment.End)]);
        var sum = 0m;
        foreach (var cost in value.Costs)
        {
            table.Add(cost.Year?.ToString(CzechNumbers.Invariant) ?? "", cost.Source ?? "", Crowns(cost.Amount));
            sum += cost.Amount;
        }

        if (table.RowCount > 1) table.AddTotal("Celkem", Crowns(sum));
        return [table.Compose(key.Child("tabulka"), typesetter.Set($"{about}: částky podle roku a zdroje"), typesetter)];
    }

    public Sequence<Block> Indicators(BlockKey key, IndicatorValue value, string about)
    {
        var table = new FigureTable(
        [
            new("Ukazatel", 5, ColumnAlignment.Start),
            new("Jednotka", 3, ColumnAlignment.Start),
            new("Výchozí", 2, ColumnAlignment.End),
            new("Cíl", 2, ColumnAlignment.End),
        ]);
        foreach (var indicator in value.Indicators) table.Add(indicator.Name, indicator.Unit ?? "", indicator.Baseline ?? "", indicator.Target ?? "");
        return [table.Compose(key.Child("tabulka"), typesetter.Set($"{about}: výchozí a cílové hodnoty"), typesetter)];
    }

    private static string Crowns(decimal amount) => $"{CzechNumbers.PrintMoney(amount)}\u00A0Kč";
}
