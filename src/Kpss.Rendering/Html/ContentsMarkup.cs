using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>The contents as nested lists of links.</summary>
internal static class ContentsMarkup
{
    public static void Write(MarkupWriter html, TableOfContents contents, Document document)
    {
        var title = PageIds.TitleOf(contents.Key.Anchor);
        html.Start("nav").Attribute("id", contents.Key.Anchor).Attribute("class", "contents").Attribute("aria-labelledby", title).NewLine();
        html.Start("h2").Attribute("id", title).Text(contents.Title).EndLine();
        WriteList(html, document.Blocks, contents.Depth);
        html.EndLine();
    }

    private static void WriteList(MarkupWriter html, Sequence<Block> blocks, int depth)
    {
        var any = false;
        foreach (var block in blocks.AsSpan())
        {
            if (block is not Section section || section.Level > depth) continue;
            if (!any) html.Start("ol").NewLine();
            any = true;
            WriteEntry(html, section, depth);
        }

        if (any) html.EndLine();
    }

    private static void WriteEntry(MarkupWriter html, Section section, int depth)
    {
        html.Start("li").Attribute("class", SectionMarkup.ClassOf(section.Role));
        html.Start("a").Attribute("href", "#" + section.Key.Anchor);
        WriteLabel(html, section.Heading);
        html.EndLine();
        WriteList(html, section.Blocks, depth);
        html.EndLine();
    }

    // A link cannot hold the links that a heading may hold: all but the number is plain text here.
    private static void WriteLabel(MarkupWriter html, Sequence<Inline> heading)
    {
        foreach (var inline in heading.AsSpan())
        {
            if (inline is Styled { Role: InlineRole.Number } number)
            {
                html.Start("span").Attribute("class", "number").Text(PlainText.Of(number.Inlines)).End();
                continue;
            }

            html.Text(PlainText.Of([inline]));
        }
    }
}
