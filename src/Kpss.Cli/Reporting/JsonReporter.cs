using System.Text.Json;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Reporting;

/// <summary>
/// Findings for programs. Of one `version` no member changes its meaning or goes away; new ones can come.
/// <code>
/// {
///   "version": 1,
///   "diagnostics": [{
///     "code": "KPSS0210",
///     "severity": "error" | "warning" | "info",
///     "message": text in the language asked for,
///     "file": path with forward slashes, relative when under the current directory; null for a finding without a place,
///     "line", "column": where it begins, from 1, columns in UTF-16 units; null as above,
///     "endLine", "endColumn": the place right behind its end; null as above,
///     "excerpt": the line it begins on; null as above,
///     "hints": [text],
///     "related": [{ "message", "file", "line", "column", "endLine", "endColumn" }],
///     "fix": null or { "title", "safe": true | false, "edits": [{ "file" … "endColumn", "replacement" }] }
///   }],
///   "summary": { "errors": 0, "warnings": 0 },
///   "checks": [{
///     "code": "KPSS0210",
///     "title": text in the language asked for,
///     "status": "passed", also with findings that don't fail the run | "failed" | "skipped", when it didn't look,
///     "findings": how many of the diagnostics are its own
///   }]
/// }
/// </code>
/// </summary>
public sealed class JsonReporter
{
    private const int Version = 1;

    private readonly Utf8JsonWriter _json;
    private readonly Session _session;
    private readonly Language _language;
    private readonly string _currentDirectory;

    private JsonReporter(Utf8JsonWriter json, Session session)
    {
        _json = json;
        _session = session;
        _language = session.Language;
        _currentDirectory = session.World.CurrentDirectory;
    }

    public static void Write(Findings findings, Session session, TextWriter target) =>
        JsonText.Write(target, json => new JsonReporter(json, session).Write(findings));

    private void Write(Findings findings)
    {
        _json.WriteStartObject();
        _json.WriteNumber("version", Version);
        _json.WriteStartArray("diagnostics");
        foreach (var diagnostic in findings.Diagnostics) WriteDiagnostic(diagnostic);
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("errors", findings.Errors);
        _json.WriteNumber("warnings", findings.Warnings);
        _json.WriteEndObject();
        _json.WriteStartArray("checks");
        foreach (var result in CheckResults.Of(findings, _session)) WriteCheck(result);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteCheck(CheckResult result)
    {
        _json.WriteStartObject();
        _json.WriteString("code", result.Code);
        _json.WriteString("title", result.Title.In(_language));
        _json.WriteString("status", NameOf(result.Status));
        _json.WriteNumber("findings", result.Findings.Count);
        _json.WriteEndObject();
    }

    private static string NameOf(CheckStatus status) => status switch
    {
        CheckStatus.Failed => "failed",
        CheckStatus.Skipped => "skipped",
        _ => "passed",
    };

    private void WriteDiagnostic(Diagnostic diagnostic)
    {
        _json.WriteStartObject();
        _json.WriteString("code", diagnostic.Code);
        _json.WriteString("severity", Wording.Severity(diagnostic.Severity).English);
        _json.WriteString("message", diagnostic.Message.In(_language));
        WritePlace(diagnostic.Span);
        _json.WriteString("excerpt", diagnostic.Span is { } span ? span.File.Line(span.Line).ToString() : null);

        _json.WriteStartArray("hints");
        foreach (var hint in diagnostic.Hints) _json.WriteStringValue(hint.In(_language));
        _json.WriteEndArray();

        _json.WriteStartArray("related");
        foreach (var related in diagnostic.Related) WriteRelated(related);
        _json.WriteEndArray();

        WriteFix(diagnostic.Fix);
        _json.WriteEndObject();
    }

    private void WriteRelated(RelatedPlace related)
    {
        _json.WriteStartObject();
        _json.WriteString("message", related.Message.In(_language));
        WritePlace(related.Span);
        _json.WriteEndObject();
    }

    private void WriteFix(Fix? fix)
    {
        if (fix is null)
        {
            _json.WriteNull("fix");
            return;
        }

        _json.WriteStartObject("fix");
        _json.WriteString("title", fix.Title.In(_language));
        _json.WriteBoolean("safe", fix.IsSafe);
        _json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            _json.WriteStartObject();
            WritePlace(edit.Span);
            _json.WriteString("replacement", edit.Replacement);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WritePlace(SourceSpan? span)
    {
        if (span is null)
        {
            foreach (var name in (ReadOnlySpan<string>)["file", "line", "column", "endLine", "endColumn"]) _json.WriteNull(name);
            return;
        }

        var (endLine, endColumn) = span.File.PositionOf(span.End);
        _json.WriteString("file", Places.Shown(span.File.Path, _currentDirectory));
        _json.WriteNumber("line", span.Line);
        _json.WriteNumber("column", span.Column);
        _json.WriteNumber("endLine", endLine);
        _json.WriteNumber("endColumn", endColumn);
    }
}
