using System.Text;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Reporting;

/// <summary>
/// Findings as workflow commands, which GitHub Actions turns into remarks beside the changed lines.
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
/// </summary>
public static class GitHubReporter
{
    public static void Write(Findings findings, Session session, TextWriter target)
    {
        foreach (var diagnostic in findings.Diagnostics) target.WriteLine(CommandFor(diagnostic, session));
        target.WriteLine(Summary.Of(findings, session.Language));
    }

    private static string CommandFor(Diagnostic diagnostic, Session session)
    {
        var command = new StringBuilder("::").Append(CommandName(diagnostic.Severity)).Append(' ');
        if (diagnostic.Span is { } span) AppendPlace(command, span, session.World.CurrentDirectory);
        command.Append("title=").Append(Property(diagnostic.Code)).Append("::").Append(Data(diagnostic.Message.In(session.Language)));
        foreach (var hint in diagnostic.Hints) command.Append("%0A").Append(Data(hint.In(session.Language)));
        return command.ToString();
    }

    /// <summary>Columns are understood only where the first and the last line are one.</summary>
    private static void AppendPlace(StringBuilder command, SourceSpan span, string currentDirectory)
    {
        var (endLine, endColumn) = span.File.PositionOf(span.End);
        command.Append("file=").Append(Property(Places.Shown(span.File.Path, currentDirectory))).Append(',');
        command.Append("line=").Append(span.Line).Append(',');
        if (endLine == span.Line) command.Append("col=").Append(span.Column).Append(",endColumn=").Append(endColumn).Append(',');
        else command.Append("endLine=").Append(endLine).Append(',');
    }

    private static string CommandName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
