using System.Text;
using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Markup;

namespace Kpss.Cli.Live.Site;

/// <summary>What the round has to say, as a part of the page: errors open, the rest folded; nothing when all is fine.</summary>
/// <param name="Markup">What stands in the panel.</param>
/// <param name="Summary">For those who listen; empty when all is fine.</param>
internal sealed record Panel(string Markup, string Summary)
{
    public static Panel Of(Round round, bool hasPages, WatchedPaths paths, Language language)
    {
        if (!round.Failed && round.Findings.Diagnostics.Count == 0) return new("", "");

        var summary = SummaryOf(round, language);
        var state = round.Failed && hasPages ? SiteTexts.LastGoodPage.In(language) : "";
        var content = new MemoryStream();
        var html = new MarkupWriter(content);
        html.Start("details").Attribute("class", round.Failed ? "kpss-panel kpss-failed" : "kpss-panel");
        if (round.Failed) html.Attribute("open", "");
        WriteHead(html, summary, state, language);
        html.Start("div").Attribute("class", "kpss-list");
        if (round.Failure is { } failure) WriteFailure(html, failure, language);
        new FindingsMarkup(html, paths, language).Write(round.Findings);
        html.End().End();
        html.Flush();
        return new(Encoding.UTF8.GetString(content.GetBuffer().AsSpan(0, (int)content.Length)), $"{summary}. {state}".TrimEnd());
    }

    private static string SummaryOf(Round round, Language language) =>
        round.Failure is null ? Reporting.Summary.Of(round.Findings, language)[..^1] : SiteTexts.Unreadable.In(language);

    private static void WriteHead(MarkupWriter html, string summary, string state, Language language)
    {
        html.Start("summary").Start("strong").Text(summary).End();
        if (state.Length > 0) html.Raw(" ").Start("span").Attribute("class", "kpss-state").Text(state).End();
        html.Raw(" ").Start("span").Attribute("class", "kpss-toggle kpss-show").Text(SiteTexts.Show.In(language)).End();
        html.Raw(" ").Start("span").Attribute("class", "kpss-toggle kpss-hide").Text(SiteTexts.Hide.In(language)).End().End();
    }

    private static void WriteFailure(MarkupWriter html, RoundFailure failure, Language language)
    {
        html.Start("p").Attribute("class", "kpss-message");
        html.Start("span").Attribute("class", "kpss-label kpss-error").Text(failure.Label.In(language)).End().Raw(" ");
        html.Text(DisplayText.Clean(failure.Message.In(language))).End();
        html.Start("p").Text(failure.WayOut.In(language)).End();
    }
}
