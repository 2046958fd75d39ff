using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Reporting;

/// <summary>
/// Findings as a Code Quality report, which GitLab shows in a merge request and beside its changed lines.
/// https://docs.gitlab.com/ci/testing/code_quality/
/// </summary>
public sealed class GitLabReporter
{
    /// <summary>GitLab wants a place for everything; what has none concerns the workspace.</summary>
    private const string WithoutPlace = WorkspaceRoot.Marker;

    private readonly Utf8JsonWriter _json;
    private readonly Session _session;
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    private GitLabReporter(Utf8JsonWriter json, Session session) => (_json, _session) = (json, session);

    public static void Write(Findings findings, Session session, TextWriter target) =>
        JsonText.Write(target, json => new GitLabReporter(json, session).Write(findings));

    private void Write(Findings findings)
    {
        _json.WriteStartArray();
        foreach (var diagnostic in findings.Diagnostics) Write(diagnostic);
        _json.WriteEndArray();
    }

    private void Write(Diagnostic diagnostic)
    {
        var path = diagnostic.Span is { } span ? Places.Shown(span.File.Path, _session.World.CurrentDirectory) : WithoutPlace;
        _json.WriteStartObject();
        _json.WriteString("description", Describe(diagnostic));
        _json.WriteString("check_name", diagnostic.Code);
        _json.WriteString("fingerprint", FingerprintOf(diagnostic, path));
        _json.WriteString("severity", NameOf(diagnostic.Severity));
        _json.WriteStartObject("location");
        _json.WriteString("path", path);
        _json.WriteStartObject("lines");
        _json.WriteNumber("begin", diagnostic.Span?.Line ?? 1);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>On one line, as GitLab shows it.</summary>
    private string Describe(Diagnostic diagnostic)
    {
        var text = new StringBuilder(diagnostic.Message.In(_session.Language));
        foreach (var hint in diagnostic.Hints) text.Append(" – ").Append(hint.In(_session.Language));
        return text.ToString();
    }

    /// <summary>
    /// By it GitLab knows a finding again in the next commit: it hangs on what is wrong, not on the line, which moves with
    /// every edit above, nor on the language. Of equal findings in a file each has one of its own.
    /// </summary>
    private string FingerprintOf(Diagnostic diagnostic, string path)
    {
        var line = diagnostic.Span is { } span ? span.File.Line(span.Line).Trim().ToString() : "";
        var identity = string.Join('\n', diagnostic.Code, path, line, diagnostic.Message.Czech);
        var number = _seen[identity] = _seen.GetValueOrDefault(identity) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}\n{number}")))[..32];
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "major",
        Severity.Warning => "minor",
        _ => "info",
    };
}
