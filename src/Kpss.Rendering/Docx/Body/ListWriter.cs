using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

internal sealed class ListWriter(MainPart part, BlockWriter blocks)
{
    public void Write(ListBlock list, Place place, int width)
    {
        var level = place.ListLevel;
        var numbering = part.Numbering.IdOf(list, level);
        var style = place.Item ?? (list.Marker == ListMarker.Bullet ? StyleRole.BulletItem : StyleRole.NumberedItem);
        foreach (var item in list.Items.AsSpan())
        {
            part.Paragraphs.OpenItem(style, level, numbering);
            if (item.Blocks is [Paragraph only])
            {
                part.Inlines.Write(only.Inlines, Look.Plain);
                part.Paragraphs.Close();
                continue;
            }

            WriteLongItem(item, place, width);
        }
    }

    private void WriteLongItem(ListItem item, Place place, int width)
    {
        // The marker stands before the first paragraph, or alone when the item begins with something else.
        var first = item.Blocks is [Paragraph paragraph, ..] ? paragraph : null;
        if (first is not null) part.Inlines.Write(first.Inlines, Look.Plain);
        part.Paragraphs.Close();

        var rest = first is null ? item.Blocks : Sequence.Of(item.Blocks.AsSpan()[1..]);
        blocks.Write(rest, place.InItem(), width);
    }
}
