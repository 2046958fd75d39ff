using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markdown;

/// <summary>The blocks that a reference leads to. Others than sections get an anchor only then, to keep the text clean.</summary>
internal sealed class Anchors
{
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);

    public static Anchors Of(Document document)
    {
        var anchors = new Anchors();
        anchors.AddBlocks(document.Blocks);
        return anchors;
    }

    public bool IsTarget(BlockKey key) => _targets.Contains(key.Path);

    private void AddBlocks(Sequence<Block> blocks)
    {
        foreach (var block in blocks.AsSpan()) AddBlock(block);
    }

    private void AddBlock(Block block)
    {
        switch (block)
        {
            case Section section:
                AddInlines(section.Heading);
                AddBlocks(section.Blocks);
                break;
            case Paragraph paragraph:
                AddInlines(paragraph.Inlines);
                break;
            case ListBlock list:
                foreach (var item in list.Items.AsSpan()) AddBlocks(item.Blocks);
                break;
            case Quotation quotation:
                AddBlocks(quotation.Blocks);
                break;
            case Table table:
                AddInlines(table.Caption);
                AddRows(table.Header);
                AddRows(table.Rows);
                break;
            case Card card:
                foreach (var field in card.Fields.AsSpan()) AddBlocks(field.Blocks);
                break;
        }
    }

    private void AddRows(Sequence<TableRow> rows)
    {
        foreach (var row in rows.AsSpan())
        {
            foreach (var cell in row.Cells.AsSpan()) AddBlocks(cell.Blocks);
        }
    }

    private void AddInlines(Sequence<Inline> inlines)
    {
        foreach (var inline in inlines.AsSpan())
        {
            if (inline is Reference reference) _targets.Add(reference.Target.Path);
            AddInlines(InlineContent.Of(inline));
        }
    }
}
