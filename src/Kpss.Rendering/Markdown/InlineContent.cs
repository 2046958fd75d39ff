using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markdown;

internal static class InlineContent
{
    public static Sequence<Inline> Of(Inline inline) => inline switch
    {
        Emphasis it => it.Inlines,
        Strong it => it.Inlines,
        Link it => it.Inlines,
        Reference it => it.Inlines,
        Styled it => it.Inlines,
        _ => [],
    };
}
