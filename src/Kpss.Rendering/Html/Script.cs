using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>The script of the page. It brings controls to life that are hidden without it; no text depends on it.</summary>
internal static class Script
{
    // In the order in which they build on each other.
    private static readonly string[] Parts = ["page.js", "settings.js", "links.js", "contents.js", "filters.js", "search-index.js", "search.js"];

    /// <summary>What must run before the page is painted.</summary>
    public static void WriteFirst(MarkupWriter html)
    {
        html.Start("script").NewLine();
        html.Raw(Asset.Read("first.js"));
        html.EndLine();
    }

    /// <summary>All parts as one module: it has its own scope and runs once the page is read.</summary>
    public static void WriteMain(MarkupWriter html)
    {
        html.Start("script").Attribute("type", "module").NewLine();
        foreach (var part in Parts) html.Raw(Asset.Read(part)).NewLine();
        html.EndLine();
    }
}
