using System.Globalization;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads values with figures: states with shares, money, indicators, capacities.</summary>
internal sealed class FigureReader(Report report)
{
    public FieldValue? Enumeration(Field field, SyntaxNode node)
    {
        if (node is ScalarNode single) return Choice(field, single) is { } alone ? new EnumerationValue(alone, null, null) : null;
        if (KeyedRecord.Of(node, ValueShapes.Enumeration, report) is not { } record || record.Scalar("hodnota") is not { } scalar) return null;
        return Choice(field, scalar) is { } choice ? new EnumerationValue(choice, Share(record), record.Text("poznámka")) : null;
    }

    public MoneyValue Money(SyntaxNode node) => new(Each(node, ValueShapes.Cost, Cost));

    public IndicatorValue Indicators(SyntaxNode node) => new(Each(node, ValueShapes.Indicator, Indicator));

    public CapacityValue Capacities(SyntaxNode node) => new(Each(node, ValueShapes.Capacity, Capacity));

    private Sequence<T> Each<T>(SyntaxNode node, RecordShape shape, Func<KeyedRecord, T?> read)
        where T : class
    {
        if (node is ScalarNode text && text.Value.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            report.Add(WrongShape.NotRecord(text, shape.FormFor(text)).WithHint("co ještě nevíte, napište jako „neuvedeno“", "write what you don't know yet as `neuvedeno`"));
            return [];
        }

        var values = new List<T>();
        foreach (var item in node is ListNode list ? list.Items : [node])
        {
            if (KeyedRecord.Of(item, shape, report) is { } record && read(record) is { } value) values.Add(value);
        }

        return values.ToSequence();
    }

    private string? Choice(Field field, ScalarNode scalar)
    {
        foreach (var choice in field.Choice)
        {
            if (Words.Fold(choice.Name) == Words.Fold(scalar.Value.Trim())) return choice.Name;
        }

        report.Add(BadValue.At(scalar, field.Choice.Map(choice => choice.Name)));
        return null;
    }

    private int? Share(KeyedRecord record)
    {
        var scalar = record.Scalar("podíl");
        if (scalar is null or { IsEmpty: true }) return null;
        if (Figures.Parse(scalar.Value.Replace("%", "", StringComparison.Ordinal), 4) is { } share && share is >= 0 and <= 100 && share == Math.Truncate(share)) return (int)share;
        report.Add(BadNumber.At(scalar, "celé procento od 0 do 100", "a whole per cent from 0 to 100"));
        return null;
    }

    private Cost? Cost(KeyedRecord record)
    {
        if (record.Scalar("částka") is not { IsEmpty: false } scalar) return null;
        var written = scalar.Value.Replace("Kč", "", StringComparison.Ordinal);
        if (Figures.Parse(written, decimals: 2) is { } amount && amount >= 0) return new(Year(record), record.Text("zdroj"), amount);
        if (WrittenSum.InCrowns(scalar.Value) is { } sum)
        {
            report.Add(BadNumber.NotPlain(scalar, sum));
            return null;
        }

        report.Add(Figures.Ambiguous(written) is { } grouped
            ? BadNumber.Ambiguous(scalar, grouped)
            : BadNumber.At(scalar, "částka v korunách, třeba 250000 nebo 250 000", "a sum in crowns, such as 250000 or 250 000"));
        return null;
    }

    private int? Year(KeyedRecord record)
    {
        var scalar = record.Scalar("rok");
        if (scalar is null or { IsEmpty: true }) return null;
        if (int.TryParse(scalar.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100) return year;
        report.Add(BadNumber.At(scalar, "rok, třeba 2026", "a year, such as 2026"));
        return null;
    }

    private static Indicator? Indicator(KeyedRecord record) =>
        record.Text("název") is { } name ? new(name, record.Text("jednotka"), record.Text("výchozí"), record.Text("cíl")) : null;

    private Capacity? Capacity(KeyedRecord record)
    {
        if (record.Scalar("počet") is not { IsEmpty: false } scalar || record.Text("jednotka") is not { } unit) return null;
        if (Figures.Parse(scalar.Value, decimals: 4) is { } count && count >= 0) return new(count, unit);
        report.Add(Figures.Ambiguous(scalar.Value) is { } grouped
            ? BadNumber.Ambiguous(scalar, grouped)
            : BadNumber.At(scalar, "počet, třeba 2 nebo 0,75", "a count, such as 2 or 0,75"));
        return null;
    }
}
