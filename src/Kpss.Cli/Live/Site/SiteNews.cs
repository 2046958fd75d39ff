using System.Text;
using Kpss.Cli.Reporting;
using Kpss.Documents;

namespace Kpss.Cli.Live.Site;

/// <summary>What open pages are told: by the versions they know whether to load anew, and the panel they take over as it is.</summary>
internal static class SiteNews
{
    public const string Home = "/";

    public static string Write(Sequence<PreviewPage> pages, Panel panel) => JsonText.InOneLine(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("pages");
        if (pages.Count > 0) json.WriteString(Home, VersionOfHome(pages));
        foreach (var page in pages) json.WriteString(page.Path, page.Version);
        json.WriteEndObject();
        json.WriteString("panel", panel.Markup);
        json.WriteString("summary", panel.Summary);
        json.WriteEndObject();
    });

    /// <summary>The list of plans is another one when there are other plans.</summary>
    public static string VersionOfHome(Sequence<PreviewPage> pages)
    {
        var version = new StringBuilder();
        foreach (var page in pages) version.Append(page.Path).Append(' ').Append(page.Title).Append(' ');
        return version.ToString();
    }
}
