using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html.Tools;

internal static class SearchMarkup
{
    public static void Write(MarkupWriter html, Language language)
    {
        html.Start("div").Attribute("class", "search").NewLine();
        html.Start("label").Attribute("for", PageIds.Query).Text(Wording.Search.In(language)).EndLine();
        html.Start("input").Attribute("type", "search").Attribute("id", PageIds.Query);
        html.Attribute("autocomplete", "off").Attribute("spellcheck", "false").Attribute("enterkeyhint", "search").EndVoidLine();
        WriteFound(html, language);
        html.EndLine();
    }

    private static void WriteFound(MarkupWriter html, Language language)
    {
        html.Start("div").Attribute("class", "found").Attribute("hidden", "").NewLine();
        Wording.Found(language).WriteTo(html.Start("p").Attribute("class", "found-count")).EndLine();
        html.Start("ol").EndLine();
        html.EndLine();
    }
}
