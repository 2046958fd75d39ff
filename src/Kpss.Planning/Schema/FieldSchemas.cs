using System.Text.Json.Nodes;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Schema;

/// <summary>Schemas of the fields of a grammar, each by its type.</summary>
internal sealed class FieldSchemas(RecordSchemas records)
{
    private static readonly Bilingual OmittedForm = new("Vyberte z nabídky, nebo napište neuvedeno.", "Choose from the offer, or write neuvedeno.");

    private Scalars Scalars => records.Scalars;

    public JsonObject Of(Field field, bool isRequired) => FieldNotes.On(Value(field, isRequired), field, Scalars);

    private JsonObject Value(Field field, bool isRequired) => field.Type switch
    {
        FieldType.Prose => Prose(isRequired),
        FieldType.Timeframe => RecordSchemas.Choice([Timeframe()], isRequired),
        FieldType.Actors => List(AnyOf(records.Ids(IdTarget.Actor), records.Record(ValueShapes.Actor)), isRequired),
        FieldType.TargetGroups => List(records.Ids(IdTarget.TargetGroup), isRequired, records.Record(ValueShapes.TargetGroups)),
        FieldType.Services => List(records.Ids(IdTarget.Service), isRequired),
        FieldType.References => List(records.Ids(IdTarget.Item), isRequired),
        FieldType.Enumeration => RecordSchemas.Choice([Choice(field, OmittedValue.Word), Enumeration(field)], isRequired),
        FieldType.Money => List(records.Record(ValueShapes.Cost), isRequired),
        FieldType.Indicator => List(records.Record(ValueShapes.Indicator), isRequired),
        FieldType.Capacity => List(records.Record(ValueShapes.Capacity), isRequired),
        _ => RecordSchemas.Choice([isRequired ? Scalars.Written() : Scalars.Text()], isRequired),
    };

    /// <summary>A text, or the file that holds it. The snippet opens a block, in which colons and quotes mean nothing.</summary>
    public JsonObject Prose(bool isRequired)
    {
        var prose = RecordSchemas.Choice([isRequired ? Scalars.Written() : Scalars.Text(), records.Record(ValueShapes.File)], isRequired);
        prose["defaultSnippets"] = new JsonArray(new JsonObject
        {
            ["label"] = Scalars.In(new("text na víc řádků", "text on several lines")),
            ["body"] = "|\n  $1",
        });
        return prose;
    }

    private JsonObject Timeframe() => records.Shared(
        "termin-pole",
        () => Scalars.Timeframe(TimeframePattern.Of(OmittedValue.Word)),
        FieldTypeGuide.Of(FieldType.Timeframe).Examples.Select(example => (example.Value, Scalars.In(example.About))));

    private JsonObject List(JsonObject entry, bool isRequired, JsonObject? record = null)
    {
        var omitted = Scalars.Matching(WordPattern.Value(OmittedValue.Word), OmittedForm);
        return RecordSchemas.List(entry, isRequired, record is null ? omitted : AnyOf(record, omitted));
    }

    private JsonObject Choice(Field field, params string[] others)
    {
        var names = new List<string>();
        foreach (var choice in field.Choice) names.Add(choice.Name);
        return Scalars.OneOf(names, others);
    }

    /// <summary>The value with its share and note.</summary>
    private JsonObject Enumeration(Field field)
    {
        var keys = new RecordKeys(Scalars);
        foreach (var key in ValueShapes.Enumeration.Keys)
        {
            var isValue = ReferenceEquals(key, ValueShapes.Enumeration.Keys[0]);
            keys.Add(key.Name, isValue ? KeyNotes.On(Choice(field), key, Scalars) : records.Key(key), key.IsRequired);
        }

        return records.Only(keys.ToSchema());
    }

    private static JsonObject AnyOf(params JsonObject[] forms) => new() { ["anyOf"] = new JsonArray([.. forms]) };
}
