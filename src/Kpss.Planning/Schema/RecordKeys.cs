using System.Text.Json.Nodes;

namespace Kpss.Planning.Schema;

/// <summary>
/// The keys of a record as a schema has them: the canonical ones as `properties`, so that only they are offered, and
/// all other spellings of them as `patternProperties`.
/// </summary>
internal sealed class RecordKeys(Scalars scalars)
{
    private readonly JsonObject _properties = [];
    private readonly JsonObject _spellings = [];
    private readonly JsonArray _demands = [];

    /// <param name="otherwise">What stands behind another spelling, where that can be said more shortly.</param>
    public void Add(string key, JsonObject value, bool isRequired, JsonObject? otherwise = null)
    {
        _properties[key] = value;
        _spellings[WordPattern.Whole(key)] = otherwise ?? value.DeepClone();
        if (isRequired) Demand(key, [key]);
    }

    /// <summary>Asks for a key where none of some keys stands, under any spelling.</summary>
    /// <param name="on">What else must hold of the record; null when nothing.</param>
    public void Demand(string key, IReadOnlyList<string> alternatives, JsonObject? on = null)
    {
        var condition = on ?? [];
        condition["propertyNames"] = Without(alternatives);
        _demands.Add((JsonNode)new JsonObject { ["if"] = condition, ["then"] = new JsonObject { ["required"] = new JsonArray(key), ["errorMessage"] = scalars.In(new($"Chybí povinný klíč „{key}“.", $"The required key “{key}” is missing.")) } });
    }

    public void Also(JsonObject demand) => _demands.Add((JsonNode)demand);

    /// <summary>No key of the record is one of these.</summary>
    public static JsonObject Without(IReadOnlyList<string> keys) => new() { ["not"] = new JsonObject { ["pattern"] = WordPattern.Whole(keys) } };

    /// <summary>Some key of the record is one of these.</summary>
    public static JsonObject With(IReadOnlyList<string> keys) => new() { ["not"] = new JsonObject { ["propertyNames"] = Without(keys) } };

    private string Names() => string.Join(", ", _properties.Select(property => property.Key));

    public JsonObject ToSchema()
    {
        var schema = new JsonObject
        {
            ["properties"] = _properties,
            ["patternProperties"] = _spellings,
            ["additionalProperties"] = false,
            ["errorMessage"] = scalars.In(new($"Tento klíč sem nepatří. Patří sem: {Names()}.", $"This key has no place here. These have: {Names()}.")),
        };
        if (_demands.Count > 0) schema["allOf"] = _demands;
        return schema;
    }
}
