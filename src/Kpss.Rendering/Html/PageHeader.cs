using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>The title page, with the only first-level heading.</summary>
internal static class PageHeader
{
    public static void Write(MarkupWriter html, TitlePage page)
    {
        html.Start("header").Attribute("id", PageIds.Top).Attribute("class", "title-page").NewLine();
        Line(html, "authority", page.Authority);
        html.Start("h1").Text(page.Title).EndLine();
        Line(html, "subtitle", page.Subtitle);
        WriteFacts(html, page.Facts);
        html.EndLine();
    }

    private static void Line(MarkupWriter html, string name, string text)
    {
        if (text.Length == 0) return;
        html.Start("p").Attribute("class", name).Text(text).EndLine();
    }

    private static void WriteFacts(MarkupWriter html, Sequence<Fact> facts)
    {
        if (facts.Count == 0) return;
        html.Start("dl").Attribute("class", "facts").NewLine();
        foreach (var fact in facts.AsSpan())
        {
            html.Start("div").Start("dt").Text(fact.Label).End().Raw(" ").Start("dd").Text(fact.Value).End().EndLine();
        }

        html.EndLine();
    }
}
