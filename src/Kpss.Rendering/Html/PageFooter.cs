using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

internal static class PageFooter
{
    public static void Write(MarkupWriter html, TitlePage page)
    {
        html.Start("footer").NewLine();
        html.Start("p").Text(Imprint(page)).EndLine();
        html.Start("p").Attribute("class", "to-top");
        html.Start("a").Attribute("href", "#" + PageIds.Top).Text(Wording.BackToTop).End().EndLine();
        html.EndLine();
    }

    private static string Imprint(TitlePage page) =>
        page.Authority.Length == 0 ? page.Title : $"{page.Authority} · {page.Title}";
}
