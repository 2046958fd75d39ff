using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Markup;

namespace Kpss.Cli.Live.Site;

/// <summary>Findings as the terminal tells them: place, message, the line with the fault underlined, and the ways out.</summary>
internal sealed class FindingsMarkup(MarkupWriter html, WatchedPaths paths, Language language)
{
    /// <summary>More than this nobody reads in a page.</summary>
    private const int Most = 100;

    public void Write(Findings findings)
    {
        WriteList(findings.Diagnostics, isError: true);
        if (findings.Warnings + findings.Notes == 0) return;
        if (findings.Errors == 0)
        {
            WriteList(findings.Diagnostics, isError: false);
            return;
        }

        html.Start("details").Attribute("class", "kpss-others").Start("summary").Text(OthersOf(findings)).End();
        WriteList(findings.Diagnostics, isError: false);
        html.End();
    }

    private string OthersOf(Findings findings)
    {
        if (findings.Notes == 0) return Wording.Warnings(findings.Warnings, language);
        return findings.Warnings == 0
            ? Wording.Notes(findings.Notes, language)
            : $"{Wording.Warnings(findings.Warnings, language)}, {Wording.Notes(findings.Notes, language)}";
    }

    private void WriteList(Sequence<Diagnostic> diagnostics, bool isError)
    {
        var count = 0;
        html.Start("ol");
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == Severity.Error == isError && ++count <= Most) WriteOne(diagnostic);
        }

        html.End();
        if (count > Most) html.Start("p").Text(Wording.AndMore(count - Most).In(language)).End();
    }

    private void WriteOne(Diagnostic diagnostic)
    {
        html.Start("li");
        if (diagnostic.Span is { } place) html.Start("p").Attribute("class", "kpss-place").Text(PlaceOf(place)).End();
        html.Start("p").Attribute("class", "kpss-message");
        html.Start("span").Attribute("class", $"kpss-label kpss-{NameOf(diagnostic.Severity)}").Text($"{Wording.Severity(diagnostic.Severity).In(language)} {diagnostic.Code}").End();
        html.Raw(" ").Text(Clean(diagnostic.Message)).End();
        if (diagnostic.Span is { } span) WriteExcerpt(Excerpt.Of(span), diagnostic.Severity);
        foreach (var hint in diagnostic.Hints) html.Start("p").Attribute("class", "kpss-hint").Text(Clean(hint)).End();
        foreach (var related in diagnostic.Related)
        {
            html.Start("p").Attribute("class", "kpss-place").Text($"{PlaceOf(related.Span)}: {Clean(related.Message)}").End();
            WriteExcerpt(Excerpt.Of(related.Span), Severity.Info);
        }

        html.End();
    }

    /// <summary>Reached by the keyboard, because it may be wider than a phone; the carets are for the eyes alone.</summary>
    private void WriteExcerpt(Excerpt excerpt, Severity severity)
    {
        if (excerpt.Line.Length == 0) return;
        var number = $"{excerpt.LineNumber}";
        html.Start("pre").Attribute("tabindex", "0").Attribute("role", "group").Attribute("aria-label", SiteTexts.Line(excerpt.LineNumber).In(language));
        html.Start("span").Attribute("class", "kpss-number").Attribute("aria-hidden", "true").Text($"{number} | ").End().Text(excerpt.Line.TrimEnd()).Raw("\n");
        html.Start("span").Attribute("aria-hidden", "true").Start("span").Attribute("class", "kpss-number").Text($"{new(' ', number.Length)} | ").End();
        html.Text(new(' ', excerpt.Indent)).Start("span").Attribute("class", $"kpss-carets kpss-{NameOf(severity)}").Text(new('^', excerpt.Carets)).End().End().End();
    }

    private string PlaceOf(SourceSpan span) => $"{DisplayText.Clean(paths.Shown(span.File.Path))}:{span.Line}:{span.Column}";

    private string Clean(Bilingual text) => DisplayText.Clean(text.In(language));

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
