using System.Text.Encodings.Web;
using System.Text.Json;
using Kpss.Planning.Schema;

namespace Kpss.Cli.Editors;

/// <summary>What Visual Studio Code is told: which schema is for which files, and which extension reads them.</summary>
internal static class VisualStudioCode
{
    public const string SettingsPath = ".vscode/settings.json";
    public const string ExtensionsPath = ".vscode/extensions.json";

    private const string Extension = "redhat.vscode-yaml";
    private const string Schemas = "yaml.schemas";
    private const string Recommendations = "recommendations";

    /// <summary>Set where nothing is set yet. The extension's formatter would break prose and short records anew.</summary>
    private static readonly (string Name, string Value)[] Habits =
    [
        ("yaml.format.enable", "false"),
        ("files.encoding", "\"utf8\""),
        ("[yaml]", "{\n  \"editor.insertSpaces\": true,\n  \"editor.tabSize\": 2,\n  \"editor.wordWrap\": \"on\",\n  \"editor.quickSuggestions\": { \"other\": true, \"comments\": false, \"strings\": true }\n}"),
    ];

    public static EditorFile Settings(SettingsText existing, string schemaFolder, IReadOnlyList<SchemaFile> schemas)
    {
        var mapped = schemas.Select(schema => ($"{schemaFolder}/{schema.Name}", Patterns(schema))).ToArray();
        var whole = Whole([(Schemas, Object(mapped)), .. Habits]);
        if (existing.IsBlank) return new(SettingsPath, whole, whole);
        return new(SettingsPath, Merged(existing.Text, mapped), Whole([(Schemas, Object(mapped))]));
    }

    public static EditorFile Extensions(SettingsText existing)
    {
        var whole = Whole([(Recommendations, $"[{Quoted(Extension)}]")]);
        if (existing.IsBlank) return new(ExtensionsPath, whole, whole);
        return new(ExtensionsPath, WithExtension(existing.Text), whole);
    }

    private static string? Merged(string? existing, (string Name, string Value)[] mapped)
    {
        if (existing is null || JsonContainer.Read(existing) is not { Kind: JsonTokenType.StartObject } root || HasTwice(root)) return null;

        var edits = new JsonEdits(existing);
        var missing = new List<string>();
        if (root.Find(Schemas) is not { } entry) missing.Add(Member(Schemas, Object(mapped)));
        else if (!Merge(existing, entry, mapped, edits)) return null;
        foreach (var (name, value) in Habits)
        {
            if (root.Find(name) is null) missing.Add(Member(name, value));
        }

        edits.Append(root, missing);
        return edits.Apply();
    }

    private static bool Merge(string existing, JsonEntry entry, (string Name, string Value)[] mapped, JsonEdits edits)
    {
        if (JsonContainer.Read(existing, entry.ValueStart) is not { Kind: JsonTokenType.StartObject } schemas || HasTwice(schemas)) return false;
        var missing = new List<string>();
        foreach (var (name, value) in mapped)
        {
            if (schemas.Find(name) is not { } own) missing.Add(Member(name, value));
            else if (existing[own.ValueStart..own.ValueEnd] != value) edits.Replace(own, value);
        }

        edits.Append(schemas, missing);
        return true;
    }

    /// <summary>Who said no to the extension is not asked again.</summary>
    private static string? WithExtension(string? existing)
    {
        if (existing is null || JsonContainer.Read(existing) is not { Kind: JsonTokenType.StartObject } root || HasTwice(root)) return null;
        if (Names(existing, root.Find("unwantedRecommendations"))) return existing;

        var edits = new JsonEdits(existing);
        if (root.Find(Recommendations) is not { } entry) edits.Append(root, [Member(Recommendations, $"[{Quoted(Extension)}]")]);
        else if (JsonContainer.Read(existing, entry.ValueStart) is not { Kind: JsonTokenType.StartArray } list) return null;
        else if (!Names(existing, entry)) edits.Append(list, [Quoted(Extension)]);
        return edits.Apply();
    }

    private static bool Names(string existing, JsonEntry? entry) =>
        entry is not null && JsonContainer.Read(existing, entry.ValueStart) is { } list && list.Entries.Exists(one => Extension.Equals(one.Text, StringComparison.OrdinalIgnoreCase));

    private static bool HasTwice(JsonContainer container) => container.Entries.DistinctBy(entry => entry.Name).Count() < container.Entries.Count;

    private static string Patterns(SchemaFile schema) => $"[{string.Join(", ", schema.Patterns.Select(Quoted))}]";

    private static string Whole(IReadOnlyList<(string Name, string Value)> members) => Object(members) + "\n";

    private static string Object(IReadOnlyList<(string Name, string Value)> members) =>
        $"{{\n{string.Join(",\n", members.Select(member => "  " + Member(member.Name, member.Value).Replace("\n", "\n  ", StringComparison.Ordinal)))}\n}}";

    private static string Member(string name, string value) => $"{Quoted(name)}: {value}";

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
