using Kpss.Documents.Tree;
using Kpss.Rendering.Html.Tools;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>The title page, with the only first-level heading.</summary>
internal static class PageHeader
{
    public static void Write(MarkupWriter html, Document document)
    {
        var page = document.TitlePage;
        html.Start("header").Attribute("id", PageIds.Top).Attribute("class", "title-page").NewLine();
        SettingsMarkup.Write(html, Wording.LanguageOf(document));
        WriteMarks(html, page.Logo, document.Imprint.Funding);
        Line(html, "authority", page.Authority);
        html.Start("h1").Text(page.Title).EndLine();
        Line(html, "subtitle", page.Subtitle);
        FactsMarkup.Write(html, page.Facts);
        html.EndLine();
    }

    private static void WriteMarks(MarkupWriter html, Picture? logo, Funding? funding)
    {
        if (logo is null && funding is null) return;
        html.Start("div").Attribute("class", "marks").NewLine();
        if (logo is not null) PictureMarkup.Write(html, logo, "logo");
        if (funding is not null) FundingMarkup.Write(html, funding);
        html.EndLine();
    }

    private static void Line(MarkupWriter html, string name, string text)
    {
        if (text.Length == 0) return;
        html.Start("p").Attribute("class", name).Text(text).EndLine();
    }
}
