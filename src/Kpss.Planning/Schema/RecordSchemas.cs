using System.Text.Json.Nodes;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Schema;

/// <summary>
/// Schemas of records and of what their keys hold, made of their shapes. Written for the language server of editors:
/// what it offers it finds in `properties`, `items`, `anyOf`, `enum` and `examples`; what it reports best goes into
/// `if` and `then`, whose messages it doesn't mix.
/// </summary>
/// <param name="settable">The rules whose severity kpss.yaml may set.</param>
internal sealed class RecordSchemas(Language language, KnownIds ids, IReadOnlyList<Rule> settable, JsonObject definitions)
{
    private readonly Dictionary<RecordShape, string> _named = new(ReferenceEqualityComparer.Instance);

    public Scalars Scalars { get; } = new(language);

    /// <summary>The record at the top of a file.</summary>
    public JsonObject Root(RecordShape shape) => Only(Fields(shape));

    /// <summary>A record inside of another one.</summary>
    public JsonObject Record(RecordShape shape)
    {
        if (!_named.TryGetValue(shape, out var name))
        {
            name = NameOf(shape);
            _named.Add(shape, name);
            definitions[name] = null;
            var record = Only(Fields(shape));
            record["description"] = Scalars.In(shape.Title);
            definitions[name] = record;
        }

        return new() { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>The keys of a record, under any of their spellings; others are refused.</summary>
    public JsonObject Fields(RecordShape shape)
    {
        var keys = new RecordKeys(Scalars);
        foreach (var key in shape.Keys) keys.Add(key.Name, Key(key), key.IsRequired, IsInline(key) ? KeyNotes.On(Choice([Record(key.Record!())], key.IsRequired), key, Scalars) : null);
        if (shape.OneOf is [var usual, ..]) keys.Demand(usual, shape.OneOf);
        return keys.ToSchema();
    }

    public JsonObject Key(KeyShape key) => KeyNotes.On(Value(key), key, Scalars);

    /// <summary>A record that an editor opens at once where its keys stand right behind the key.</summary>
    private static bool IsInline(KeyShape key) => key is { Kind: ValueKind.Record, Record: not null, MayBeText: false, Entries: null };

    private JsonObject Value(KeyShape key)
    {
        if (key.Entries is { } entries) return Map(entries, key.EntryKey);
        if (key.Kind == ValueKind.List) return List(Single(key, key.Element), key.IsRequired);
        if (IsInline(key)) return key.IsRequired ? Record(key.Record!()) : OrNothing(Fields(key.Record!()));
        return Choice([Single(key, key.Kind)], key.IsRequired);
    }

    /// <summary>One value: a list's entry, or what stands alone.</summary>
    private JsonObject Single(KeyShape key, ValueKind kind)
    {
        var text = Text(key, kind);
        if (key.Record is not { } record) return text;
        return key.MayBeText ? new() { ["anyOf"] = new JsonArray(text, Record(record())) } : Record(record());
    }

    private JsonObject Text(KeyShape key, ValueKind kind)
    {
        if (key.TextIsKey) return Scalars.NameOfKey(key.Record!());
        if (key.Values.Count > 0) return Scalars.OneOf(key.Values, key.Synonyms);
        if (key.Names != IdTarget.Itself) return Ids(key.Names);
        if (kind is ValueKind.Timeframe or ValueKind.Period) return Shared(kind == ValueKind.Period ? "obdobi" : "termin", () => Scalars.Of(kind), key.Examples.Select(example => (example, "")));
        var isWritten = key.IsRequired && kind == key.Kind && kind is ValueKind.Text or ValueKind.Path;
        var scalar = isWritten ? Scalars.Written() : Scalars.Of(kind is ValueKind.List or ValueKind.Record ? ValueKind.Text : kind);
        return Offers.On(scalar, key.Examples);
    }

    /// <summary>The ids that there are to choose from; any of the right form where that isn't known.</summary>
    public JsonObject Ids(IdTarget target) => ids.Of(target) is { } known
        ? Shared(KnownIds.NameOf(target), () => Scalars.OneOf(known, KnownIds.Unknown(target)), [])
        : Scalars.Of(ValueKind.Id);

    /// <summary>A schema that stands once in the file, however often it is used.</summary>
    public JsonObject Shared(string name, Func<JsonObject> make, IEnumerable<(string Value, string About)> offers)
    {
        if (!definitions.ContainsKey(name)) definitions[name] = make();
        return Offers.On(new() { ["$ref"] = $"#/definitions/{name}" }, offers);
    }

    /// <summary>A list; one entry may stand without it.</summary>
    public static JsonObject List(JsonObject entry, bool isRequired, JsonObject? instead = null)
    {
        JsonArray single = [entry.DeepClone()];
        if (instead is not null) single.Add((JsonNode)instead);
        if (!isRequired) single.Add((JsonNode)Scalars.Nothing());
        var list = new JsonObject { ["items"] = entry, ["if"] = new JsonObject { ["type"] = "array" } };
        if (isRequired) list["minItems"] = 1;
        list["else"] = single.Count == 1 ? entry.DeepClone() : new JsonObject { ["anyOf"] = single };
        return list;
    }

    /// <summary>One of several forms, or nothing where the key isn't required.</summary>
    public static JsonObject Choice(List<JsonObject> forms, bool isRequired)
    {
        if (!isRequired) forms.Add(Scalars.Nothing());
        return forms is [var single] ? single : new() { ["anyOf"] = new JsonArray([.. forms]) };
    }

    /// <summary>A record with keys that the author makes up.</summary>
    private JsonObject Map(KeyShape entry, EntryKey key)
    {
        var value = entry.Kind == ValueKind.Record && entry.Record is null ? new() : Single(entry, entry.Kind);
        var map = new JsonObject();
        if (key == EntryKey.Id) map["propertyNames"] = Scalars.IdKey();
        if (key == EntryKey.Code) map["properties"] = Codes(value);
        if (key == EntryKey.Code) map["additionalProperties"] = false;
        else map["additionalProperties"] = value;
        if (key == EntryKey.Code) map["errorMessage"] = Scalars.In(new("Kontrola tohoto kódu není, nebo její závažnost nejde nastavit.", "There is no check of this code, or its severity cannot be set."));
        return OrNothing(map);
    }

    private JsonObject Codes(JsonObject value)
    {
        var codes = new JsonObject();
        var severity = Shared("zavaznost", () => value, []);
        foreach (var rule in settable) codes[rule.Code] = KeyNotes.On((JsonObject)severity.DeepClone(), KeyNotes.Sentence(Scalars.In(rule.Title)), []);
        return codes;
    }

    private JsonObject OrNothing(JsonObject schema)
    {
        schema["if"] = Scalars.Nothing();
        schema["else"] = Object();
        return schema;
    }

    /// <summary>A record and nothing else. Not by its own type: the message of that is the one for unknown keys.</summary>
    public JsonObject Only(JsonObject schema)
    {
        schema["if"] = new JsonObject { ["not"] = new JsonObject { ["type"] = "object" } };
        schema["then"] = Object();
        return schema;
    }

    private JsonObject Object() => new() { ["type"] = "object", ["errorMessage"] = Scalars.In(new("Sem patří záznam: klíče na odsazených řádcích.", "A record belongs here: keys on indented lines.")) };

    private string NameOf(RecordShape shape)
    {
        var name = Sources.Words.ToId(shape.Title.Czech);
        while (definitions.ContainsKey(name)) name += "-2";
        return name;
    }
}
