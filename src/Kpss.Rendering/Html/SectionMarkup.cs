using System.Globalization;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

internal static class SectionMarkup
{
    private const int DeepestElement = 6;

    public static void Write(MarkupWriter html, Section section, BlockMarkup blocks)
    {
        html.Start("section").Attribute("id", section.Key.Anchor).Attribute("class", ClassOf(section.Role));
        html.Attribute("data-key", section.Key.Path).NewLine();
        WriteHeading(html, section);
        blocks.Write(section.Blocks.AsSpan());
        html.EndLine();
    }

    public static string ClassOf(SectionRole role) => role switch
    {
        SectionRole.Chapter => "chapter",
        SectionRole.TopItem => "top-item",
        SectionRole.Item => "item",
        _ => "plain",
    };

    // The title page has the first level. HTML ends at h6 but lets it say that it lies deeper.
    private static void WriteHeading(MarkupWriter html, Section section)
    {
        var level = section.Level + 1;
        html.Start("h" + Digits(Math.Min(level, DeepestElement)));
        if (level > DeepestElement) html.Attribute("aria-level", Digits(level));
        html.Inlines(section.Heading).EndLine();
    }

    private static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);
}
