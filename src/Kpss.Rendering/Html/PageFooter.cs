using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

internal static class PageFooter
{
    public static void Write(MarkupWriter html, Document document)
    {
        html.Start("footer").NewLine();
        WriteImprint(html, document.Imprint.Lines);
        html.Start("p").Text(Signature(document.TitlePage)).EndLine();
        html.Start("p").Attribute("class", "to-top");
        html.Start("a").Attribute("href", "#" + PageIds.Top).Text(Wording.BackToTop.In(Wording.LanguageOf(document))).End().EndLine();
        html.EndLine();
    }

    private static void WriteImprint(MarkupWriter html, Sequence<ImprintLine> lines)
    {
        if (lines.Count == 0) return;
        html.Start("dl").Attribute("class", "imprint").NewLine();
        foreach (var line in lines.AsSpan())
        {
            html.Start("div").Start("dt").Text(line.Label).End().Raw(" ").Start("dd").Inlines(line.Value).End().EndLine();
        }

        html.EndLine();
    }

    private static string Signature(TitlePage page) =>
        page.Authority.Length == 0 ? page.Title : $"{page.Authority} · {page.Title}";
}
