using System.Text.Json;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Reporting;

/// <summary>The parts of SARIF that point into files.</summary>
public sealed class SarifPlaces(Utf8JsonWriter json, Session session)
{
    public void WriteText(string name, Bilingual text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.In(session.Language));
        json.WriteEndObject();
    }

    public void WriteLocations(string name, Sequence<RelatedPlace> places)
    {
        json.WriteStartArray(name);
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteArtifact(place.Span.File);
            WriteRegion("region", place.Span);
            json.WriteEndObject();
            if (place.Message.Czech.Length > 0) WriteText("message", place.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void WriteFix(Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText("description", fix.Title);
        json.WriteStartArray("artifactChanges");
        foreach (var edit in fix.Edits) WriteChange(edit);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteChange(TextEdit edit)
    {
        json.WriteStartObject();
        WriteArtifact(edit.Span.File);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion("deletedRegion", edit.Span);
        json.WriteStartObject("insertedContent");
        json.WriteString("text", edit.Replacement);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteArtifact(SourceFile file)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(file.Path));
        json.WriteEndObject();
    }

    private void WriteRegion(string name, SourceSpan span)
    {
        var (endLine, endColumn) = span.File.PositionOf(span.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
    }

    /// <summary>Relative to the current directory, which in a pipeline is the root of the repository.</summary>
    private string UriOf(string path)
    {
        var shown = Places.Shown(path, session.World.CurrentDirectory);
        var segments = shown.Split('/');
        var isDrive = segments[0] is [_, ':'];
        for (var i = isDrive ? 1 : 0; i < segments.Length; i++) segments[i] = Uri.EscapeDataString(segments[i]);

        var uri = string.Join('/', segments);
        if (isDrive) return $"file:///{uri}";
        // A share of Windows begins with the name of its server.
        if (uri.StartsWith("//", StringComparison.Ordinal)) return $"file:{uri}";
        return uri.StartsWith('/') ? $"file://{uri}" : uri;
    }
}
