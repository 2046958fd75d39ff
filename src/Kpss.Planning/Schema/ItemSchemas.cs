using System.Text.Json.Nodes;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Schema;

/// <summary>Schemas of the items of a plan: one a level, chosen by the key that says what a file holds.</summary>
internal sealed class ItemSchemas(PlanGrammar grammar, RecordSchemas records, KnownIds ids, JsonObject definitions)
{
    private readonly FieldSchemas _fields = new(records);
    private readonly string[] _fieldKeys = [.. grammar.Fields.AsSpan().ToArray().Select(field => field.Key)];

    private Scalars Scalars => records.Scalars;

    /// <summary>A file of the plan's folder.</summary>
    public JsonObject Root()
    {
        foreach (var level in grammar.Levels) definitions[NameOf(level)] = Item(level);

        var root = Unplaced();
        for (var depth = grammar.Levels.Count - 1; depth >= 0; depth--)
        {
            var level = grammar.Levels[depth];
            root = new() { ["if"] = Holds(level), ["then"] = Reference(level), ["else"] = root };
        }

        root["type"] = "object";
        root["defaultSnippets"] = new JsonArray([.. grammar.Levels.Select(level => ItemSnippets.Of(level, grammar, Scalars))]);
        return root;
    }

    private JsonObject Item(Level level)
    {
        var keys = new RecordKeys(Scalars);
        keys.Add(level.Key, LevelKeys.Of(level, Scalars), isRequired: false);
        foreach (var shape in ItemKeys.Shape.Keys) keys.Add(shape.Name, BuiltIn(shape, level), shape.IsRequired);
        foreach (var lower in grammar.Levels)
        {
            if (lower.Depth > level.Depth) keys.Add(lower.ListKey, KeyNotes.On(Children(lower, level), LevelKeys.HelpOfList(lower, Scalars), []), isRequired: false);
        }

        foreach (var field in grammar.Fields)
        {
            if (field.MayStandOn(level)) Add(field, level, keys);
        }

        return records.Only(keys.ToSchema());
    }

    private void Add(Field field, Level level, RecordKeys keys)
    {
        keys.Add(field.Key, _fields.Of(field, field.IsRequiredOn(level) && !field.DefaultsToPeriod), isRequired: false);
        if (field.IsRequiredOn(level) && !field.DefaultsToPeriod) keys.Demand(field.Key, [field.Key, .. MergedFrom(field)], OnCard(level));
        if (field.Replaces.Count == 0) return;
        keys.Also(new()
        {
            ["if"] = RecordKeys.With([field.Key]),
            ["then"] = new JsonObject
            {
                ["patternProperties"] = new JsonObject { [WordPattern.Whole(field.Replaces)] = false },
                ["errorMessage"] = Scalars.In(new($"Místo tohoto pole už stojí „{field.Key}“.", $"“{field.Key}” stands in place of this field.")),
            },
        });
    }

    /// <summary>An item above others needs no card, and these may lie in files of their own: its fields are asked for where one of them stands.</summary>
    private JsonObject? OnCard(Level level) =>
        level.Depth < grammar.Levels.Count - 1 && level.MayCarryCard ? RecordKeys.With(_fieldKeys) : null;

    private IEnumerable<string> MergedFrom(Field field) => grammar.Fields
        .Where(merged => merged.Replaces.Any(key => Words.Fold(key) == Words.Fold(field.Key)))
        .Select(merged => merged.Key);

    private JsonObject BuiltIn(KeyShape shape, Level level) => shape.Name switch
    {
        ItemKeys.Introduction => KeyNotes.On(_fields.Prose(isRequired: false), shape, Scalars),
        ItemKeys.Children => KeyNotes.On(level.Depth + 1 < grammar.Levels.Count ? Children(grammar.Levels[level.Depth + 1], level) : ListOrNothing([]), shape, Scalars),
        ItemKeys.Parent when ids.ParentsOf(level, grammar) is { } parents => KeyNotes.On(RecordSchemas.Choice([records.Shared($"nadrazene-{Words.ToId(level.Key)}", () => Scalars.OneOf(parents, KnownIds.Unknown(IdTarget.Item)), [])], isRequired: false), shape, Scalars),
        _ => records.Key(shape),
    };

    /// <summary>A list of items. Each is of the level that the list is named for, unless it holds the key of another one.</summary>
    private JsonObject Children(Level usual, Level parent)
    {
        var child = Reference(usual);
        foreach (var other in grammar.Levels)
        {
            if (other.Depth <= parent.Depth || other == usual || !grammar.MayLieUnder(other, parent)) continue;
            child = new() { ["if"] = Holds(other), ["then"] = Reference(other), ["else"] = child };
        }

        child["defaultSnippets"] = new JsonArray(ItemSnippets.Nested(usual, Scalars));
        return ListOrNothing(child);
    }

    private JsonObject ListOrNothing(JsonObject entry) => new()
    {
        ["items"] = entry,
        ["if"] = Scalars.Nothing(),
        ["else"] = new JsonObject { ["type"] = "array", ["errorMessage"] = Scalars.In(new("Sem patří seznam: položky na řádcích s pomlčkou.", "A list belongs here: entries on lines with a dash.")) },
    };

    /// <summary>The key of the level is there, and behind it no list of children.</summary>
    private static JsonObject Holds(Level level)
    {
        var holds = RecordKeys.With([level.Key]);
        holds["type"] = "object";
        holds["patternProperties"] = new JsonObject
        {
            [WordPattern.Whole(level.Key)] = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "null") },
        };
        return holds;
    }

    /// <summary>A file that doesn't say yet what it holds.</summary>
    private JsonObject Unplaced()
    {
        var properties = new JsonObject();
        foreach (var level in grammar.Levels) properties[level.Key] = LevelKeys.Of(level, Scalars);
        var list = string.Join(", ", grammar.Levels.Select(level => level.Key));
        return new()
        {
            ["properties"] = properties,
            ["allOf"] = new JsonArray(new JsonObject
            {
                ["required"] = new JsonArray(grammar.Levels[0].Key),
                ["errorMessage"] = Scalars.In(new($"Soubor neříká, co obsahuje: začněte ho jedním z klíčů {list}.", $"The file doesn't say what it holds: start it with one of the keys {list}.")),
            }),
        };
    }

    private static string NameOf(Level level) => $"uroven-{Words.ToId(level.Key)}";

    private static JsonObject Reference(Level level) => new() { ["$ref"] = $"#/definitions/{NameOf(level)}" };
}
