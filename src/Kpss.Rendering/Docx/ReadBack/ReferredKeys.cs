using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>
/// The keys that references of a document point at. Headings and fields always have a bookmark;
/// a paragraph or a list gets one only when something leads to it.
/// </summary>
internal static class ReferredKeys
{
    public static HashSet<string> Of(Document document)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        Collect(keys, document.Blocks);
        return keys;
    }

    private static void Collect(HashSet<string> keys, Sequence<Block> blocks)
    {
        foreach (var block in blocks.AsSpan())
        {
            switch (block)
            {
                case Section it: Collect(keys, it.Heading); Collect(keys, it.Blocks); break;
                case Paragraph it: Collect(keys, it.Inlines); break;
                case Quotation it: Collect(keys, it.Blocks); break;
                case ListBlock it:
                    foreach (var item in it.Items.AsSpan()) Collect(keys, item.Blocks);
                    break;
                case Table it: Collect(keys, it.Caption); Collect(keys, it.Header); Collect(keys, it.Rows); break;
                case Card it:
                    Collect(keys, it.Caption);
                    foreach (var field in it.Fields.AsSpan()) Collect(keys, field.Blocks);
                    break;
            }
        }
    }

    private static void Collect(HashSet<string> keys, Sequence<TableRow> rows)
    {
        foreach (var row in rows.AsSpan())
        {
            foreach (var cell in row.Cells.AsSpan()) Collect(keys, cell.Blocks);
        }
    }

    private static void Collect(HashSet<string> keys, Sequence<Inline> inlines)
    {
        foreach (var inline in inlines.AsSpan())
        {
            switch (inline)
            {
                case Reference it: keys.Add(it.Target.Path); Collect(keys, it.Inlines); break;
                case Emphasis it: Collect(keys, it.Inlines); break;
                case Strong it: Collect(keys, it.Inlines); break;
                case Link it: Collect(keys, it.Inlines); break;
                case Styled it: Collect(keys, it.Inlines); break;
            }
        }
    }
}
