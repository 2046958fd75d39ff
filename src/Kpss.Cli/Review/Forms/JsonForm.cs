using System.Text.Json;
using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Changes;

namespace Kpss.Cli.Review.Forms;

/// <summary>
/// Changes for programs. Of one `version` no member changes its meaning or goes away; new ones can come.
/// <code>
/// {
///   "version": 1,
///   "old", "new": how the sides are called,
///   "changes": [{
///     "section": folder of the plan, or "_rejstriky", "_gramatika", "_nastaveni",
///     "kind": "added" | "removed" | "moved" | "value" | "text",
///     "code": "added" | "removed" | "moved" | "renumbered" | "swapped" | "reordered" | "id-changed" | "value-changed"
///       | "order-changed" | "text-changed" | "content-changed" | "form-changed" | "fields-joined" | "fields-parted" | "fields-moved" | "renamed",
///     "what": "item" | "plan" | "part" | "actor" | "target-group" | "service" | "abbreviation" | "level" | "field" | "workspace",
///     "id": its id on the newer side, on the older one for what is gone,
///     "title": of an item, on the same side; null for anything else,
///     "field": key of the field, or null,
///     "before", "after": text, or null for what is not there,
///     "message": the sentence in the language asked for,
///     "text": [{ "fate": "kept" | "removed" | "added", "marker", "depth", "runs": [{ "fate", "text" }] }], empty where no prose changed
///   }],
///   "summary": { "changes": 0, "added": 0, "removed": 0, "moved": 0, "value": 0, "text": 0 }
/// }
/// </code>
/// </summary>
internal static class JsonForm
{
    private const int Version = 1;

    public static void Write(ChangeReport report, TextWriter target) => JsonText.Write(target, json => Write(json, report));

    private static void Write(Utf8JsonWriter json, ChangeReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("old", report.Old);
        json.WriteString("new", report.New);
        json.WriteStartArray("changes");
        foreach (var section in report.Sections)
        {
            foreach (var group in section.Groups)
            {
                foreach (var entry in group.Entries) Write(json, section.Key, entry);
            }
        }

        json.WriteEndArray();
        WriteSummary(json, report.AllEntries());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string section, ChangeEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("section", section);
        json.WriteString("kind", NameOf(entry.Kind));
        json.WriteString("code", entry.Facts.Code);
        json.WriteString("what", entry.Facts.What);
        json.WriteString("id", entry.Facts.Id);
        json.WriteString("title", entry.Facts.Title);
        json.WriteString("field", entry.Facts.Field);
        json.WriteString("before", entry.Facts.Before);
        json.WriteString("after", entry.Facts.After);
        json.WriteString("message", entry.Line);
        WriteText(json, entry.Texts);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, Sequence<TextBlock> blocks)
    {
        json.WriteStartArray("text");
        foreach (var block in blocks)
        {
            json.WriteStartObject();
            json.WriteString("fate", NameOf(block.Fate));
            json.WriteString("marker", block.Marker);
            json.WriteNumber("depth", block.Depth);
            json.WriteStartArray("runs");
            foreach (var run in block.Runs)
            {
                json.WriteStartObject();
                json.WriteString("fate", NameOf(run.Fate));
                json.WriteString("text", run.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSummary(Utf8JsonWriter json, List<ChangeEntry> entries)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("changes", entries.Count);
        foreach (var kind in Enum.GetValues<ChangeKind>()) json.WriteNumber(NameOf(kind), entries.FindAll(entry => entry.Kind == kind).Count);
        json.WriteEndObject();
    }

    private static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Moved => "moved",
        ChangeKind.Value => "value",
        _ => "text",
    };

    private static string NameOf(TextFate fate) => fate switch
    {
        TextFate.Removed => "removed",
        TextFate.Added => "added",
        _ => "kept",
    };
}
