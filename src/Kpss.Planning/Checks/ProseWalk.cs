using Kpss.Documents;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Checks;

/// <summary>All pieces of a text in reading order, those inside emphasis, links, lists and tables too.</summary>
public static class ProseWalk
{
    public static IEnumerable<ProseInline> Inlines(ProseText text) => Inlines(text.Blocks);

    private static IEnumerable<ProseInline> Inlines(Sequence<ProseBlock> blocks)
    {
        foreach (var block in blocks)
        {
            foreach (var inline in Inlines(block)) yield return inline;
        }
    }

    private static IEnumerable<ProseInline> Inlines(ProseBlock block) => block switch
    {
        ProseParagraph it => Within(it.Inlines),
        ProseHeading it => Within(it.Inlines),
        ProseQuotation it => Inlines(it.Blocks),
        ProseList it => it.Items.SelectMany(item => Inlines(item.Blocks)),
        ProseTable it => it.Rows.SelectMany(row => row.Cells).SelectMany(Within),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static IEnumerable<ProseInline> Within(Sequence<ProseInline> inlines)
    {
        foreach (var inline in inlines)
        {
            yield return inline;
            foreach (var inner in Within(Inside(inline))) yield return inner;
        }
    }

    private static Sequence<ProseInline> Inside(ProseInline inline) => inline switch
    {
        ProseEmphasis it => it.Inlines,
        ProseStrong it => it.Inlines,
        ProseLink it => it.Inlines,
        _ => [],
    };
}
