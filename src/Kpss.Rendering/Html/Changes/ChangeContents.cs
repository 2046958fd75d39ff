using Kpss.Documents.Changes;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html.Changes;

/// <summary>Links to all that changed.</summary>
internal static class ChangeContents
{
    private const string Title = "_obsah_nadpis";

    public static void Write(MarkupWriter html, ChangeReport report)
    {
        html.Start("nav").Attribute("class", "contents").Attribute("aria-labelledby", Title).NewLine();
        html.Start("h2").Attribute("id", Title).Text(ChangeWording.Contents.In(report.Language)).EndLine();
        html.Start("ol").NewLine();
        foreach (var section in report.Sections)
        {
            html.Start("li").Attribute("class", "chapter");
            Link(html, ChangeIds.Of(section), section.Title);
            html.Start("ol").NewLine();
            foreach (var group in section.Groups)
            {
                html.Start("li");
                Link(html, ChangeIds.Of(section, group), group.Title);
                html.EndLine();
            }

            html.EndLine().EndLine();
        }

        html.EndLine().EndLine();
    }

    private static void Link(MarkupWriter html, string id, string text) => html.Start("a").Attribute("href", "#" + id).Text(text).EndLine();
}
