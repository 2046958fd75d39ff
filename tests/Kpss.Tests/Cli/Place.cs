using Kpss.Documents.Diagnostics;

namespace Kpss.Tests.Cli;

/// <summary>Spans written as text: what stands between ‹ and › is the span, and the marks are no part of the file.</summary>
internal static class Place
{
    public static SourceSpan In(string path, string marked)
    {
        var start = marked.IndexOf('‹', StringComparison.Ordinal);
        var end = marked.IndexOf('›', StringComparison.Ordinal) - 1;
        var text = marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        return new SourceFile(path, text).Span(start, end - start);
    }

    public static Diagnostic Error(SourceSpan? span) =>
        new("KPSS0210", Severity.Error, span, new("neznámý subjekt „mesto-klatovi“", "unknown actor “mesto-klatovi”"));

    public static Diagnostic Warning(SourceSpan? span) =>
        new("KPSS0301", Severity.Warning, span, new("subjekt nikdo nepoužívá", "nobody uses the actor"));

    public static Diagnostic Note(SourceSpan? span) => new("KPSS0001", Severity.Info, span, new("jen poznámka", "just a note"));
}
