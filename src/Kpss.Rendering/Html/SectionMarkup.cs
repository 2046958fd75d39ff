using System.Globalization;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
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
        WriteHeading(html, section, blocks.Language);
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
    private static void WriteHeading(MarkupWriter html, Section section, Language language)
    {
        var level = section.Level + 1;
        html.Start("div").Attribute("class", "heading").NewLine();
        html.Start("h" + Digits(Math.Min(level, DeepestElement)));
        if (level > DeepestElement) html.Attribute("aria-level", Digits(level));
        if (section.Role == SectionRole.TopItem && IsJoined(section.Heading)) html.Attribute("class", "joined");
        html.Inlines(section.Heading).EndLine();
        WriteLink(html, section, language);
        html.EndLine();
    }

    // An empty link is drawn by the style: a sign inside would be read, searched and copied with the heading.
    private static void WriteLink(MarkupWriter html, Section section, Language language)
    {
        html.Start("a").Attribute("class", "permalink").Attribute("href", "#" + section.Key.Anchor);
        html.Attribute("aria-label", $"{Wording.LinkTo.In(language)}: {PlainText.Of(section.Heading)}").EndLine();
    }

    /// <summary>True for `Priorita 1 – Bydlení` and `IV. Zdraví`: a dash cannot start a line, nor a bare number be one.</summary>
    private static bool IsJoined(Sequence<Inline> heading) =>
        heading is [Styled { Role: InlineRole.Number } number, Text { Value: var title }, ..]
        && (title.Length < 2 || title[0] != ' ' || title[1] is '–' or '—' or '-' or '|' or '/' || PlainText.Of(number.Inlines).IndexOfAny([' ', '\u00A0']) < 0);

    private static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);
}
