using Kpss.Documents.Changes;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html.Changes;

/// <summary>
/// A report of changes as one self-contained page. Views and kinds are chosen by the style alone; the script only keeps
/// the reader's place and takes away headings under which nothing is left.
/// </summary>
public static class ChangePage
{
    private static readonly string[] Styles = ["style.css", "tools.css", "wide.css", "changes.css", "print.css", "changes-print.css"];

    public static void Render(ChangeReport report, Stream target)
    {
        var html = new MarkupWriter(target);
        html.Raw("<!DOCTYPE html>\n");
        html.Start("html").Attribute("lang", report.Language == Language.Czech ? "cs" : "en").NewLine();
        WriteHead(html, report);
        html.Start("body").Attribute("class", "changes").NewLine();
        html.Start("a").Attribute("class", "skip").Attribute("href", "#" + PageIds.Main).Text(ChangeWording.SkipToChanges.In(report.Language)).EndLine();
        WriteHeader(html, report);
        html.Start("div").Attribute("class", "columns").NewLine();
        html.Start("div").Attribute("class", "side").NewLine();
        if (!report.IsEmpty) ChangeContents.Write(html, report);
        html.EndLine();
        html.Start("main").Attribute("id", PageIds.Main).NewLine();
        if (!report.IsEmpty) ChangeControls.Write(html, report);
        foreach (var section in report.Sections) ChangeSections.Write(html, section, report.Language);
        html.EndLine().EndLine();
        WriteFooter(html, report);
        html.Start("script").Attribute("type", "module").NewLine().Raw(Asset.Read("changes.js")).EndLine();
        html.EndLine().EndLine();
        html.Flush();
    }

    private static void WriteHead(MarkupWriter html, ChangeReport report)
    {
        html.Start("head").NewLine();
        html.Start("meta").Attribute("charset", "utf-8").EndVoidLine();
        Meta(html, "viewport", "width=device-width, initial-scale=1");
        html.Start("title").Text(ChangeWords.ToldSides(report)).EndLine();
        Meta(html, "generator", "kpss");
        Meta(html, "color-scheme", "light dark");
        html.Start("style").NewLine();
        foreach (var part in Styles) html.Raw(Asset.Read(part)).NewLine();
        html.Raw($"@page {{ @top-left {{ content: {Stylesheet.Quote(ChangeWords.ToldSides(report))}; }} }}\n");
        html.EndLine().EndLine();
    }

    private static void Meta(MarkupWriter html, string name, string content) =>
        html.Start("meta").Attribute("name", name).Attribute("content", content).EndVoidLine();

    private static void WriteHeader(MarkupWriter html, ChangeReport report)
    {
        html.Start("header").Attribute("id", PageIds.Top).Attribute("class", "changes-head").NewLine();
        html.Start("h1").Text(ChangeWording.Title.In(report.Language)).EndLine();
        html.Start("p").Attribute("class", "compared");
        html.Start("span").Text(report.Told.Old).End().Raw(" → ").Start("span").Text(report.Told.New).End();
        html.EndLine();
        html.Start("p").Text(ChangeWords.Summary(report)).EndLine();
        html.EndLine();
    }

    private static void WriteFooter(MarkupWriter html, ChangeReport report)
    {
        html.Start("footer").NewLine();
        html.Start("p").Text(ChangeWords.ToldSides(report)).EndLine();
        html.Start("p").Attribute("class", "to-top");
        html.Start("a").Attribute("href", "#" + PageIds.Top).Text(ChangeWording.BackToTop.In(report.Language)).End().EndLine();
        html.EndLine();
    }
}
