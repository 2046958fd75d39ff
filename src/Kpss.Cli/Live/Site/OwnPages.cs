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

    /// <summary>Nobody knows the language of whoever has no key.</summary>
    public static byte[] Locked() => Write($"{SiteTexts.Locked.Czech} / {SiteTexts.Locked.English}", Language.Czech, html =>
    {
        html.Start("main").Start("h1").Text(SiteTexts.Locked.Czech).End().Start("p").Text(SiteTexts.LockedWhy.Czech).End();
        html.Start("div").Attribute("lang", "en").Start("h1").Text(SiteTexts.Locked.English).End().Start("p").Text(SiteTexts.LockedWhy.English).End().End().End();
    });

    private static byte[] Write(Bilingual title, string version, Panel panel, Language language, Action<MarkupWriter> content) => Write(title.In(language), language, html =>
    {
        html.Start("main").Start("h1").Text(title.In(language)).End();
        content(html);
        html.End();
        LiveParts.WritePanel(html, version, panel, language);
    });

    private static byte[] Write(string title, Language language, Action<MarkupWriter> body)
    {
        var target = new MemoryStream();
        var html = new MarkupWriter(target);
        html.Raw("<!DOCTYPE html>\n").Start("html").Attribute("lang", language == Language.Czech ? "cs" : "en").Attribute("class", "kpss-own");
        html.Start("head").Start("meta").Attribute("charset", "utf-8").EndVoid();
        html.Start("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1").EndVoid();
        html.Start("title").Text($"{title} – {SiteTexts.Name.In(language)}").End();
        LiveParts.WriteStyle(html);
        html.End().Start("body");
        body(html);
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
