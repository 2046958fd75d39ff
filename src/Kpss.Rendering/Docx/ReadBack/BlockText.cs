using System.Text;
using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Body;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>The text of blocks as a reader of the file finds it: a line a paragraph, without list markers.</summary>
public static class BlockText
{
    public static string Of(Sequence<Block> blocks)
    {
        if (blocks is [Paragraph only]) return PlainText.Of(only.Inlines);

        var text = new StringBuilder();
        Append(text, blocks);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Sequence<Block> blocks)
    {
        foreach (var block in blocks.AsSpan())
        {
            switch (block)
            {
                case Section it: Line(text, it.Heading); Append(text, it.Blocks); break;
                case TableOfContents it: Line(text, it.Title); break;
                case Paragraph it: Line(text, it.Inlines); break;
                case Quotation it: Append(text, it.Blocks); break;
                case ListBlock it:
                    foreach (var item in it.Items.AsSpan()) Append(text, item.Blocks);
                    break;
                case Table it:
                    if (it.Caption.Count > 0) Line(text, it.Caption);
                    Append(text, it.Header);
                    Append(text, it.Rows);
                    break;
                case Chart it:
                    if (it.Caption.Count > 0) Line(text, it.Caption);
                    break;
                case CodeListing it:
                    if (it.Caption.Length > 0) Line(text, it.Caption);
                    Line(text, CodeWriter.Lines(it));
                    break;
                case Figure it:
                    if (it.Caption.Count > 0) Line(text, it.Caption);
                    break;
                case Card it:
                    if (it.Layout == CardLayout.Table) Line(text, it.Caption);
                    foreach (var field in it.Fields.AsSpan())
                    {
                        Line(text, field.Label);
                        Append(text, field.Blocks);
                    }

                    break;
            }
        }
    }

    private static void Append(StringBuilder text, Sequence<TableRow> rows)
    {
        foreach (var row in rows.AsSpan())
        {
            foreach (var cell in row.Cells.AsSpan()) Append(text, cell.Blocks);
        }
    }

    private static void Line(StringBuilder text, Sequence<Inline> inlines) => Line(text, PlainText.Of(inlines));

    private static void Line(StringBuilder text, string line)
    {
        if (text.Length > 0) text.Append('\n');
        text.Append(line);
    }
}
