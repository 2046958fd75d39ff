using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Compose;

/// <summary>Values with figures: tables of money and indicators, lines of states and capacities.</summary>
internal sealed class FigureComposer(Typesetter typesetter)
{
    public static string Enumeration(EnumerationValue value)
    {
        var text = Typesetter.Capitalise(value.Choice);
        if (value.Share is { } share) text += $" ({share} %)";
        return value.Note is { } note ? $"{text} – {note}" : text;
    }

    // The unit stands before the number, where Czech asks for no inflection: 2,5 úvazku, but 2 úvazky.
    public static string Capacity(Capacity capacity) => $"{Typesetter.Capitalise(capacity.Unit)}: {CzechNumbers.Print(capacity.Count)}";

    public Sequence<Block> Money(BlockKey key, MoneyValue value, string about)
    {
        var rows = new List<string[]>();
        foreach (var cost in value.Costs) rows.Add([cost.Year?.ToString(CzechNumbers.Invariant) ?? "", cost.Source ?? "", Crowns(cost.Amount)]);
        if (rows.Count > 1) rows.Add(["Celkem", "", Crowns(value.Costs.Sum(cost => cost.Amount))]);
        return [Table(key, $"{about}: částky podle roku a zdroje", [("Rok", 2), ("Zdroj", 4), ("Částka", 3)], rows)];
    }

    public Sequence<Block> Indicators(BlockKey key, IndicatorValue value, string about)
    {
        var rows = new List<string[]>();
        foreach (var indicator in value.Indicators) rows.Add([indicator.Name, indicator.Unit ?? "", indicator.Baseline ?? "", indicator.Target ?? ""]);
        return [Table(key, $"{about}: výchozí a cílové hodnoty", [("Ukazatel", 5), ("Jednotka", 3), ("Výchozí", 2), ("Cíl", 2)], rows)];
    }

    private static string Crowns(decimal amount) => $"{CzechNumbers.Print(amount)}\u00A0Kč";

    /// <summary>The last column holds figures when it is the only one of its kind: sums stand right.</summary>
    private Table Table(BlockKey key, string description, (string Title, int Weight)[] columns, List<string[]> rows)
    {
        var tableKey = key.Child("tabulka");
        var widths = columns.Map((column, at) => new TableColumn(column.Weight, at == columns.Length - 1 ? ColumnAlignment.End : ColumnAlignment.Start));
        var header = Row(tableKey.Child("zahlavi"), Array.ConvertAll(columns, column => column.Title), isHeader: true);
        var body = rows.Map((cells, at) => Row(tableKey.Child($"{at + 1}"), cells, isHeader: false));
        return new(tableKey, TableRole.Data, [], typesetter.Set(description), widths, [header], body);
    }

    private TableRow Row(BlockKey key, string[] cells, bool isHeader) => new(
        0,
        cells.Map((text, at) => new TableCell(isHeader || at == 0, 1, text.Length == 0 ? [] : [typesetter.Line(key.Child($"{at + 1}"), text)])));
}
