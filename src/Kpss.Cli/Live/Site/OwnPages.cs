using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Markup;

namespace Kpss.Cli.Live.Site;

/// <summary>Pages of the preview that are no plans.</summary>
internal static class OwnPages
{
    /// <summary>No page has it, so that whatever comes replaces the one that shows errors alone.</summary>
    private const string VersionOfFaulty = "-";

    public static byte[] List(Sequence<PreviewPage> pages, Panel panel, Language language) => Write(
        SiteTexts.Plans, SiteNews.VersionOfHome(pages), panel, language, html => WriteLinks(html, pages));

    public static byte[] NotFound(Sequence<PreviewPage> pages, Panel panel, Language language) => Write(SiteTexts.NotHere, "", panel, language, html =>
    {
        html.Start("p").Text(SiteTexts.NotHereWhy.In(language)).End();
        WriteLinks(html, pages);
    });

    public static byte[] Faulty(Panel panel, Language language) => Write(
        SiteTexts.Faulty, VersionOfFaulty, panel, language, html => html.Start("p").Text(SiteTexts.FaultyWhy.In(language)).End());

    private static byte[] Write(Bilingual title, string version, Panel panel, Language language, Action<MarkupWriter> content)
    {
        var target = new MemoryStream();
        var html = new MarkupWriter(target);
        html.Raw("<!DOCTYPE html>\n").Start("html").Attribute("lang", language == Language.Czech ? "cs" : "en").Attribute("class", "kpss-own");
        html.Start("head").Start("meta").Attribute("charset", "utf-8").EndVoid();
        html.Start("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1").EndVoid();
        html.Start("title").Text($"{title.In(language)} – {SiteTexts.Name.In(language)}").End();
        LiveParts.WriteStyle(html);
        html.End().Start("body").Start("main").Start("h1").Text(title.In(language)).End();
        content(html);
        html.End();
        LiveParts.WritePanel(html, version, panel, language);
        html.End().End().Raw("\n").Flush();
        return target.ToArray();
    }

    private static void WriteLinks(MarkupWriter html, Sequence<PreviewPage> pages)
    {
        html.Start("ul");
        foreach (var page in pages) html.Start("li").Start("a").Attribute("href", page.Path).Text(page.Title).End().End();
        html.End();
    }
}
