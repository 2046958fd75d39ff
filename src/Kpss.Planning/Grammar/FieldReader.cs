using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Grammar;

/// <summary>Reads the fields of a grammar.</summary>
internal sealed class FieldReader(Sequence<Level> levels, Report report)
{
    public const string PeriodAsDefault = "období";
    public static readonly string[] Looks = ["karta", "text", "nadpis"];

    private readonly ChoiceReader _choices = new(report);

    /// <param name="inherited">The fields of the grammar that is extended: equal keys replace in place, others are added behind.</param>
    public Sequence<Field> Read(KeyedRecord grammar, Sequence<Field> inherited)
    {
        var fields = new List<Field>(inherited);
        var own = new List<KeyedRecord>();
        foreach (var node in grammar.Items("pole"))
        {
            var record = KeyedRecord.Of(node, GrammarShapes.Field, report);
            if (record?.Text("klíč") is not { } key || TypeOf(record) is not { } type) continue;

            own.Add(record);
            var field = Field(record, key, type);
            FieldPlacement.Report(field, record, levels, report);
            var at = fields.FindIndex(0, inherited.Count, candidate => Words.Fold(candidate.Key) == Words.Fold(key));
            if (at < 0) fields.Add(field);
            else fields[at] = field;
        }

        foreach (var record in own) ReportUnknownReplaced(record, fields);
        return fields.ToSequence();
    }

    private Field Field(KeyedRecord record, string key, FieldType type)
    {
        var on = LevelKeys(record, "úrovně");
        return new(
            key,
            record.Text("název"),
            type,
            on,
            RequiredOn(record, on),
            DefaultsToPeriod(record, type),
            record.Texts("slučuje"),
            record.Flag("tisk", otherwise: true),
            Look(record),
            Choice(record, type),
            record.Text("nápověda") ?? "",
            record.PlaceOf("klíč"));
    }

    private FieldType? TypeOf(KeyedRecord record)
    {
        var scalar = record.Scalar("typ");
        if (scalar is null or { IsEmpty: true }) return null;
        foreach (var candidate in FieldTypes.All)
        {
            if (Words.Fold(candidate.Name) == Words.Fold(scalar.Value)) return candidate.Type;
        }

        report.Add(BadValue.At(scalar, FieldTypes.Names));
        return null;
    }

    private Sequence<string> RequiredOn(KeyedRecord record, Sequence<string> on)
    {
        if (record.Find("povinné") is not ScalarNode single || LevelNamed(single.Value) is not null)
            return LevelKeys(record, "povinné");
        if (!record.Flag("povinné", otherwise: false)) return [];
        return on.Count > 0 ? on : levels.Only(level => level.MayCarryCard).Map(level => level.Key);
    }

    private Sequence<string> LevelKeys(KeyedRecord record, string key)
    {
        var keys = new List<string>();
        foreach (var node in record.Items(key))
        {
            if (node is not ScalarNode scalar) report.Add(WrongShape.At(node, Shape.Text));
            else if (LevelNamed(scalar.Value) is { } level) keys.Add(level.Key);
            else report.Add(BadValue.At(scalar, levels.Map(candidate => candidate.Key)));
        }

        return keys.ToSequence();
    }

    private Level? LevelNamed(string name)
    {
        var folded = Words.Fold(name);
        foreach (var level in levels.AsSpan())
        {
            if (Words.Fold(level.Key) == folded) return level;
        }

        return null;
    }

    private bool DefaultsToPeriod(KeyedRecord record, FieldType type)
    {
        var scalar = record.Scalar("výchozí");
        if (scalar is null or { IsEmpty: true }) return false;
        if (type == FieldType.Timeframe && Words.Fold(scalar.Value) == Words.Fold(PeriodAsDefault)) return true;
        report.Add(BadGrammar.At(scalar.Span, "výchozí hodnotu „období“ smí mít jen pole typu termín", "only a field of type termín may default to `období`")
            .WithHint("smažte „výchozí“, nebo napište „typ: termín, výchozí: období“", "delete `výchozí`, or write `typ: termín, výchozí: období`"));
        return false;
    }

    private FieldLook Look(KeyedRecord record)
    {
        var scalar = record.Scalar("vzhled");
        if (scalar is null or { IsEmpty: true }) return FieldLook.Card;
        switch (Words.Fold(scalar.Value))
        {
            case "karta": return FieldLook.Card;
            case "text": return FieldLook.Text;
            case "nadpis": return FieldLook.Heading;
            default:
                report.Add(BadValue.At(scalar, Looks));
                return FieldLook.Card;
        }
    }

    private Sequence<FieldChoice> Choice(KeyedRecord record, FieldType type)
    {
        var choice = _choices.Read(record);
        if (type == FieldType.Enumeration == choice.Count > 0) return choice;
        report.Add(type == FieldType.Enumeration
            ? BadGrammar.At(record.PlaceOf("typ"), "výčet nemá žádné hodnoty", "an enumeration has no values").WithHint("doplňte „hodnoty: [první, druhá]“", "add `hodnoty: [first, second]`")
            : BadGrammar.At(record.PlaceOf("hodnoty"), "hodnoty má jen pole typu výčet", "only a field of type výčet has values").WithHint("změňte typ na „výčet“, nebo hodnoty smažte", "change the type to `výčet`, or delete the values"));
        return choice;
    }

    private void ReportUnknownReplaced(KeyedRecord record, List<Field> fields)
    {
        foreach (var node in record.Items("slučuje"))
        {
            if (node is not ScalarNode scalar) continue;
            if (fields.Exists(field => Words.Fold(field.Key) == Words.Fold(scalar.Value))) continue;
            report.Add(BadValue.At(scalar, fields.ConvertAll(field => field.Key)));
        }
    }
}
