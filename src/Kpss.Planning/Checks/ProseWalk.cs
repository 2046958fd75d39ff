using Kpss.Documents;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Checks;

/// <summary>All pieces of a text in reading order, those inside emphasis, links, lists and tables too.</summary>
public static class ProseWalk
{
    public static List<ProseInline> Inlines(ProseText text)
    {
        var inlines = new List<ProseInline>();
        Collect(text.Blocks, inlines);
        return inlines;
    }

    private static void Collect(Sequence<ProseBlock> blocks, List<ProseInline> inlines)
    {
        foreach (var block in blocks) Collect(block, inlines);
    }

    private static void Collect(ProseBlock block, List<ProseInline> inlines)
    {
        switch (block)
        {
            case ProseParagraph it:
                Collect(it.Inlines, inlines);
                break;
            case ProseHeading it:
                Collect(it.Inlines, inlines);
                break;
            case ProseQuotation it:
                Collect(it.Blocks, inlines);
                break;
            case ProseList it:
                foreach (var item in it.Items) Collect(item.Blocks, inlines);
                break;
            case ProseTable it:
                foreach (var row in it.Rows)
                {
                    foreach (var cell in row.Cells) Collect(cell, inlines);
                }

                break;
            case ProseAnchor or ProseRule or ProseCodeBlock or ProseFigure:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private static void Collect(Sequence<ProseInline> source, List<ProseInline> inlines)
    {
        foreach (var inline in source)
        {
            inlines.Add(inline);
            Collect(Inside(inline), inlines);
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
