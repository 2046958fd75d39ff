using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>The script of the page, and the policy that lets a browser run it and nothing else.</summary>
internal static class Script
{
    /// <summary>
    /// SHA-256 of the two scripts as they stand in a page: what a browser lets run. Written down, since computing them
    /// would load a library at every start; a test says the new ones when a script has changed.
    /// </summary>
    public const string Policy =
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src "
        + "'sha256-FIRST' "
        + "'sha256-MAIN'; base-uri 'none'; form-action 'none'";

    // In the order in which they build on each other.
    private static readonly string[] _parts = ["page.js", "settings.js", "links.js", "contents.js", "filters.js", "search-index.js", "search.js"];

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
        foreach (var part in _parts) html.Raw(Asset.Read(part)).NewLine();
        html.EndLine();
    }
}
