namespace Kpss.Documents.Tree;

/// <summary>The blocks that references of a document lead to. Some kinds get an anchor only then, to keep the file clean.</summary>
public sealed class ReferredKeys
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    private ReferredKeys()
    {
    }

    public static ReferredKeys Of(Document document)
    {
        var referred = new ReferredKeys();
        Collect(referred._keys, document.Blocks);
        return referred;
    }

    public bool Contains(BlockKey key) => _keys.Contains(key.Path);

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
                case Chart it:
                    Collect(keys, it.Caption);
                    if (it.Table is { } table) Collect(keys, [table]);
                    break;
                case Figure it: Collect(keys, it.Caption); break;
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
            if (inline is Reference reference) keys.Add(reference.Target.Path);
            Collect(keys, InlineContent.Of(inline));
        }
    }
}
