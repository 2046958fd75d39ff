using System.Text.Json.Nodes;

namespace Kpss.Planning.Schema;

/// <summary>Values that an editor offers and nobody has to take. As snippets: of `examples` it would make a part of every hint too.</summary>
internal static class Offers
{
    private const string Special = ":#{}[],&*!|>'\"%@`";

    public static JsonObject On(JsonObject schema, IEnumerable<string> values) => On(schema, values.Select(value => (value, "")));

    public static JsonObject On(JsonObject schema, IEnumerable<(string Value, string About)> values)
    {
        var snippets = new JsonArray();
        foreach (var (value, about) in values)
        {
            var snippet = new JsonObject { ["label"] = value };
            if (about.Length > 0) snippet["description"] = about;
            snippet["body"] = Written(value);
            snippets.Add((JsonNode)snippet);
        }

        if (snippets.Count == 0) return schema;
        // An editor puts the only one in at once: it shall wait there to be written over.
        if (snippets is [JsonObject single]) single["body"] = $"${{1:{single["body"]}}}";
        var open = Json.Open(schema);
        open["defaultSnippets"] = snippets;
        return open;
    }

    /// <summary>In quotes where YAML would take it for something else, and with the signs of snippets escaped.</summary>
    private static string Written(string value)
    {
        var isPlain = value is ['"', .., '"'] || !Special.Contains(value[0]) && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains('{');
        var text = value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("$", @"\$", StringComparison.Ordinal).Replace("}", @"\}", StringComparison.Ordinal);
        return isPlain ? text : $"\"{text}\"";
    }
}
