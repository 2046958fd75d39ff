using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

internal static class InlineMarkup
{
    public static MarkupWriter Inlines(this MarkupWriter html, Sequence<Inline> inlines)
    {
        foreach (var inline in inlines.AsSpan()) Write(html, inline);
        return html;
    }

    private static void Write(MarkupWriter html, Inline inline)
    {
        switch (inline)
        {
            case Text it: html.Text(it.Value); break;
            case Emphasis it: html.Start("em").Inlines(it.Inlines).End(); break;
            case Strong it: html.Start("strong").Inlines(it.Inlines).End(); break;
            case Code it: html.Start("code").Text(it.Value).End(); break;
            case Link it: html.Start("a").Attribute("href", it.Target).Inlines(it.Inlines).End(); break;
            case Reference it: html.Start("a").Attribute("href", "#" + it.Target.Anchor).Inlines(it.Inlines).End(); break;
            case LineBreak: html.Start("br").EndVoid(); break;
            case Styled it: html.Start("span").Attribute("class", ClassOf(it.Role)).Inlines(it.Inlines).End(); break;
            default: throw new InvalidOperationException($"No markup for {inline.GetType().Name}.");
        }
    }

    private static string ClassOf(InlineRole role) => role == InlineRole.Number ? "number" : "remark";
}
