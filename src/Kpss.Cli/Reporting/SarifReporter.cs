using System.Text.Json;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Reporting;

/// <summary>
/// Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the sources.
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
/// </summary>
public sealed class SarifReporter
{
    private readonly Utf8JsonWriter _json;
    private readonly Session _session;
    private readonly SarifPlaces _places;
    private readonly List<string> _codes = [];

    private SarifReporter(Utf8JsonWriter json, Session session)
    {
        _json = json;
        _session = session;
        _places = new(json, session);
    }

    public static void Write(Findings findings, Session session, TextWriter target) =>
        JsonText.Write(target, json => new SarifReporter(json, session).Write(findings.Diagnostics));

    private void Write(Sequence<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (!_codes.Contains(diagnostic.Code)) _codes.Add(diagnostic.Code);
        }

        _codes.Sort(string.CompareOrdinal);

        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        _json.WriteString("language", _session.Language == Language.Czech ? "cs" : "en");
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics) WriteResult(diagnostic);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "kpss");
        _json.WriteString("semanticVersion", ProgramVersion.Current);
        _json.WriteStartArray("rules");
        foreach (var code in _codes) WriteRule(code);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteRule(string code)
    {
        _json.WriteStartObject();
        _json.WriteString("id", code);
        if (KnownRule(code) is { } rule)
        {
            _places.WriteText("shortDescription", rule.Title);
            _json.WriteStartObject("help");
            _json.WriteString("text", rule.Explanation.In(_session.Language));
            _json.WriteString("markdown", rule.Explanation.In(_session.Language));
            _json.WriteEndObject();
            _json.WriteStartObject("defaultConfiguration");
            _json.WriteString("level", LevelOf(rule.Severity));
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private Rule? KnownRule(string code)
    {
        foreach (var rule in _session.Tools.Rules())
        {
            if (rule.Code == code) return rule;
        }

        return null;
    }

    private void WriteResult(Diagnostic diagnostic)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", diagnostic.Code);
        _json.WriteNumber("ruleIndex", _codes.IndexOf(diagnostic.Code));
        _json.WriteString("level", LevelOf(diagnostic.Severity));
        _places.WriteText("message", WithHints(diagnostic));

        if (diagnostic.Span is { } span) _places.WriteLocations("locations", [new(span, new("", ""))]);
        if (diagnostic.Related.Count > 0) _places.WriteLocations("relatedLocations", diagnostic.Related);
        if (diagnostic.Fix is { } fix) _places.WriteFix(fix);
        _json.WriteEndObject();
    }

    private static Bilingual WithHints(Diagnostic diagnostic)
    {
        var message = diagnostic.Message;
        foreach (var hint in diagnostic.Hints) message = new($"{message.Czech}\n{hint.Czech}", $"{message.English}\n{hint.English}");
        return message;
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };
}
