namespace Kpss.Rendering.Html;

/// <summary>Ids that are the page's own. Anchors of keys hold no underscore, so none of them can be taken.</summary>
internal static class PageIds
{
    public const string Top = "_nahoru";

    public const string Main = "_obsah";

    public static string TitleOf(string anchor) => anchor + "_nadpis";
}
