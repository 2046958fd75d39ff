using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html.Tools;

/// <summary>What stands beside the text where there is room: search, filters and the contents that open the document.</summary>
internal static class SideMarkup
{
    public static void Write(MarkupWriter html, Document document)
    {
        html.Start("div").Attribute("class", "side").NewLine();
        WriteTools(html, document);
        if (document.Blocks is [TableOfContents contents, ..]) ContentsMarkup.Write(html, contents, document);
        html.EndLine();
    }

    // Hidden until the script has brought them to life.
    private static void WriteTools(MarkupWriter html, Document document)
    {
        var language = Wording.LanguageOf(document);
        html.Start("div").Attribute("class", "tools").Attribute("role", "search");
        html.Attribute("aria-label", Wording.SearchAndFilters.In(language)).Attribute("hidden", "").NewLine();
        SearchMarkup.Write(html, language);
        if (document.Facets.Count > 0) FilterMarkup.Write(html, document.Facets, language);
        html.EndLine();
    }
}
