using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html.Tools;

internal static class SearchMarkup
{
    public static void Write(MarkupWriter html)
    {
        html.Start("div").Attribute("class", "search").NewLine();
        html.Start("label").Attribute("for", PageIds.Query).Text(Wording.Search).EndLine();
        html.Start("input").Attribute("type", "search").Attribute("id", PageIds.Query);
        html.Attribute("autocomplete", "off").Attribute("spellcheck", "false").Attribute("enterkeyhint", "search").EndVoidLine();
        WriteFound(html);
        html.EndLine();
    }

    private static void WriteFound(MarkupWriter html)
    {
        html.Start("div").Attribute("class", "found").Attribute("hidden", "").NewLine();
        Wording.Found.WriteTo(html.Start("p").Attribute("class", "found-count")).EndLine();
        html.Start("ol").EndLine();
        html.EndLine();
    }
}
