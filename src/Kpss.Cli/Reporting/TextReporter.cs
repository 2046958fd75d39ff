using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Reporting;

/// <summary>Findings for people: the place, the line with the fault underlined, and the ways out.</summary>
public sealed class TextReporter(Screen screen, Language language, string currentDirectory)
{
    /// <summary>How far the lines behind the first of a message stand to the right, as the excerpt does.</summary>
    private const int Hanging = 4;

    /// <summary>A hint that would end further right than this gets a line of its own.</summary>
    private const int LongestRow = 100;

    /// <summary>More than this nobody reads; the other forms of a report tell all.</summary>
    private const int Most = 200;

    private static readonly Bilingual HintLabel = new("rada", "hint");

    private readonly Ink _ink = screen.Ink;

    /// <summary>Tells the first <see cref="Most"/>; errors go before the rest when there are more.</summary>
    public void Write(Sequence<Diagnostic> diagnostics)
    {
        var errors = 0;
        foreach (var diagnostic in diagnostics) errors += diagnostic.Severity == Severity.Error ? 1 : 0;

        var errorsLeft = Math.Min(errors, Most);
        var othersLeft = Most - errorsLeft;
        foreach (var diagnostic in diagnostics)
        {
            ref var left = ref diagnostic.Severity == Severity.Error ? ref errorsLeft : ref othersLeft;
            if (left-- <= 0) continue;
            Write(diagnostic);
            screen.Line();
        }

        if (diagnostics.Count > Most) screen.Line(Wording.AndMore(diagnostics.Count - Most).In(language));
    }

    private void Write(Diagnostic diagnostic)
    {
        var label = _ink.Of(diagnostic.Severity, $"{Wording.Severity(diagnostic.Severity).In(language)} {diagnostic.Code}");
        var place = diagnostic.Span is { } span ? $"{_ink.Bold(PlaceOf(span))}:" : "";
        screen.Line(place, $"{label}: {Clean(diagnostic.Message)}", Hanging);

        WriteExcerptAndHints(diagnostic);
        foreach (var related in diagnostic.Related)
        {
            screen.Line($"  {_ink.Bold(PlaceOf(related.Span))}:", Clean(related.Message), Hanging);
            WriteExcerpt(Excerpt.Of(related.Span, Widest(related.Span)), Severity.Info, "");
        }
    }

    private void WriteExcerptAndHints(Diagnostic diagnostic)
    {
        var hints = new List<string>();
        foreach (var hint in diagnostic.Hints) hints.Add(Clean(hint));

        var margin = Margin(0);
        if (diagnostic.Span is { } span)
        {
            var excerpt = Excerpt.Of(span, Widest(span));
            margin = Margin(excerpt.LineNumber);
            var beside = hints is [var first, ..] && excerpt.Indent + excerpt.Carets + 1 + Wrapping.WidthOf(first) <= Math.Min(LongestRow, Room(margin)) ? first : "";
            WriteExcerpt(excerpt, diagnostic.Severity, beside);
            if (beside.Length > 0) hints.RemoveAt(0);
        }

        var label = HintLabel.In(language);
        foreach (var hint in hints) screen.Line($"{margin} {_ink.Blue("=")} {_ink.Green(label)}: {hint}", $"{margin} = {label}: ".Length);
    }

    private void WriteExcerpt(Excerpt excerpt, Severity severity, string beside)
    {
        var margin = Margin(excerpt.LineNumber);
        var number = $"{excerpt.LineNumber}".PadLeft(margin.Length);
        var carets = _ink.Of(severity, new('^', excerpt.Carets));
        screen.Target.WriteLine($"{_ink.Blue($"{number} |")} {excerpt.Line}".TrimEnd());
        screen.Target.WriteLine($"{_ink.Blue($"{margin} |")} {new string(' ', excerpt.Indent)}{carets} {beside}".TrimEnd());
    }

    /// <summary>Columns of a line of source behind its number; one is left for a caret behind the end.</summary>
    private int Widest(SourceSpan span) => Math.Min(Excerpt.Widest, Room(Margin(span.Line)) - 1);

    private int Room(string margin) => screen.Width - margin.Length - " | ".Length;

    /// <summary>Blank, as wide as the line number beside it.</summary>
    private static string Margin(int lineNumber) => new(' ', Math.Max(4, $"{lineNumber}".Length));

    private string PlaceOf(SourceSpan span) => $"{DisplayText.Clean(Places.Shown(span.File.Path, currentDirectory))}:{span.Line}:{span.Column}";

    private string Clean(Bilingual message) => DisplayText.Clean(message.In(language));
}
