namespace Kpss.Rendering.Html;

/// <summary>Ids that are the page's own. Anchors of keys hold no underscore, so none of them can be taken.</summary>
internal static class PageIds
{
    public const string Top = "_nahoru";

    public const string Main = "_obsah";

    public const string Query = "_dotaz";

    public const string Look = "_vzhled";

    public const string Slash = "_lomitko";

    /// <summary>The template that the script takes its controls from.</summary>
    public const string Parts = "_casti";

    public static string TitleOf(string anchor) => anchor + "_nadpis";

    public static string DescriptionOf(string anchor, string layout) => $"{anchor}_{layout}_popis";

    public static string FilterOf(string facet) => "_filtr-" + facet;
}
