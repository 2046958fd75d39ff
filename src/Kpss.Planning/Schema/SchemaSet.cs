using System.Globalization;
using System.Text.Json.Nodes;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Schema;

/// <summary>A JSON Schema and the files that hold to it.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="Patterns">Paths from the workspace, with `**` and `*`; those behind `!` are left out.</param>
public sealed record SchemaFile(string Name, IReadOnlyList<string> Patterns, ReadOnlyMemory<byte> Content);

/// <summary>The schemas of one workspace: kpss.yaml, plan.yaml, the registers, and the items of each plan by its grammar.</summary>
public static class SchemaSet
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <param name="settable">The rules whose severity kpss.yaml may set.</param>
    public static List<SchemaFile> Of(Workspace workspace, IReadOnlyList<Rule> settable, Language language)
    {
        var files = new List<SchemaFile>
        {
            BuiltIn("kpss", ["kpss.yaml"], WorkspaceShapes.Workspace),
            BuiltIn("plan", [PlanFiles.Marker], WorkspaceShapes.Plan),
            BuiltIn("rejstriky", SourcePatterns.OfRegisters(workspace), WorkspaceShapes.Registers),
        };
        foreach (var plan in workspace.Plans)
        {
            files.Add(new(FreeName($"polozky-{Words.ToId(plan.Id)}"), SourcePatterns.OfItems(plan, workspace), Items(plan)));
        }

        return files;

        // Folders in different places, or written otherwise, may give plans one id.
        string FreeName(string stem)
        {
            var name = $"{stem}.schema.json";
            for (var number = 2; files.Exists(file => file.Name == name); number++) name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}.schema.json");
            return name;
        }

        SchemaFile BuiltIn(string name, IReadOnlyList<string> patterns, Grammar.Shapes.RecordShape shape)
        {
            var definitions = new JsonObject();
            var schema = new RecordSchemas(language, new(workspace, null), settable, definitions).Root(shape);
            return new($"{name}.schema.json", patterns, Whole(schema, definitions));
        }

        byte[] Items(Plan plan)
        {
            var definitions = new JsonObject();
            var ids = new KnownIds(workspace, plan);
            var schema = new ItemSchemas(plan.Grammar, new(language, ids, settable, definitions), ids, definitions).Root();
            return Whole(schema, definitions);
        }
    }

    private static byte[] Whole(JsonObject schema, JsonObject definitions)
    {
        var whole = new JsonObject { ["$schema"] = Draft };
        foreach (var key in schema.Select(member => member.Key).ToArray())
        {
            var value = schema[key];
            schema.Remove(key);
            whole[key] = value;
        }

        if (definitions.Count > 0) whole["definitions"] = definitions;
        return Json.Bytes(whole);
    }
}
