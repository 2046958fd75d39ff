using System.Text;
using System.Text.Json.Nodes;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;

namespace Kpss.Planning.Schema;

/// <summary>New items as an editor puts them in, with stops to fill in.</summary>
internal static class ItemSnippets
{
    /// <summary>A whole file with the fields that its level needs.</summary>
    public static JsonNode Of(Level level, PlanGrammar grammar, Scalars scalars)
    {
        var stop = 0;
        var body = new StringBuilder();
        if (level.Number is { } number) body.Append($"{level.Key}: \"${{{++stop}:{LevelKeys.First(number)}}}\"\nid: ${{{++stop}:id}}\n");
        else body.Append($"{level.Key}: ${{{++stop}:id}}\n");
        body.Append($"{ItemKeys.Title}: ${{{++stop}:{scalars.In(new("Název", "Title"))}}}\n");
        foreach (var field in grammar.Fields)
        {
            if (field.IsRequiredOn(level) && !field.DefaultsToPeriod) body.Append(Line(field, ++stop));
        }

        return new JsonObject
        {
            ["label"] = scalars.In(new($"nový soubor: {level.Key}", $"a new file: {level.Key}")),
            ["description"] = scalars.In(new("klíče, které položka této úrovně potřebuje", "the keys that an item of this level needs")),
            ["bodyText"] = body.ToString(),
        };
    }

    public static JsonNode Nested(Level level, Scalars scalars) => new JsonObject
    {
        ["label"] = scalars.In(new($"nová položka: {level.Key}", $"a new item: {level.Key}")),
        ["body"] = level.Number is { } number
            ? new JsonObject { [level.Key] = $"${{1:{LevelKeys.First(number)}}}", ["id"] = "${2:id}", [ItemKeys.Title] = "$3" }
            : new JsonObject { [level.Key] = "${1:id}", [ItemKeys.Title] = "$2" },
    };

    private static string Line(Field field, int stop) => field.Type switch
    {
        FieldType.Prose => $"{field.Key}: |\n  ${stop}\n",
        FieldType.Actors or FieldType.TargetGroups or FieldType.Services or FieldType.References => $"{field.Key}: [${stop}]\n",
        _ => $"{field.Key}: ${stop}\n",
    };
}
