using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Markup;

namespace Kpss.Cli.Live.Site;

/// <summary>What a page gets on top of its own content while it is previewed.</summary>
internal static class LiveParts
{
    /// <summary>Belongs into the head.</summary>
    public static void WriteStyle(MarkupWriter html) => html.Start("style").Raw("\n").Raw(Asset("preview.css")).End().Raw("\n");

    /// <summary>Belongs to the end of the body.</summary>
    /// <param name="version">Of the page, as <see cref="SiteNews"/> tells it.</param>
    public static void WritePanel(MarkupWriter html, string version, Panel panel, Language language)
    {
        html.Start("aside").Attribute("id", "_kpss").Attribute("lang", language == Language.Czech ? "cs" : "en");
        html.Attribute("aria-label", SiteTexts.Name.In(language)).Attribute("data-version", version).Attribute("data-fine", SiteTexts.AllFine.In(language));
        html.Start("p").Attribute("class", "kpss-voice").Attribute("role", "status").End();
        html.Start("p").Attribute("class", "kpss-lost").Attribute("hidden", "").Text(SiteTexts.Lost.In(language)).End();
        html.Start("p").Attribute("class", "kpss-locked").Attribute("hidden", "").Text(SiteTexts.StartedAnew.In(language)).End();
        html.Start("div").Attribute("class", "kpss-room").Raw(panel.Markup).End().End().Raw("\n");
        html.Start("script").Attribute("type", "module").Raw("\n").Raw(Asset("preview.js")).Raw(Asset("reading-place.js")).End().Raw("\n");
    }

    private static string Asset(string name)
    {
        using var stream = typeof(LiveParts).Assembly.GetManifestResourceStream("live/" + name)
            ?? throw new InvalidOperationException($"The build left out {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
