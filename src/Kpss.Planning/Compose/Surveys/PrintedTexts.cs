using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>Every text that blocks print, one for each heading, paragraph and label.</summary>
internal static class PrintedTexts
{
    public static List<string> Of(TitlePage page, Sequence<Block> blocks)
    {
        var texts = new List<string> { page.Authority, page.Title, page.Subtitle };
        foreach (var fact in page.Facts.AsSpan()) texts.Add(fact.Value);
        Add(texts, blocks);
        return texts;
    }

    private static void Add(List<string> texts, Sequence<Block> blocks)
    {
        foreach (var block in blocks.AsSpan())
        {
            switch (block)
            {
                case Section it:
                    texts.Add(PlainText.Of(it.Heading));
                    Add(texts, it.Blocks);
                    break;
                case Paragraph it:
                    texts.Add(PlainText.Of(it.Inlines));
                    break;
                case Quotation it:
                    Add(texts, it.Blocks);
                    break;
                case ListBlock it:
                    foreach (var item in it.Items.AsSpan()) Add(texts, item.Blocks);
                    break;
                case Card it:
                    foreach (var field in it.Fields.AsSpan())
                    {
                        texts.Add(field.Label);
                        Add(texts, field.Blocks);
                    }

                    break;
                case Table it:
                    texts.Add(PlainText.Of(it.Caption));
                    Add(texts, it.Header);
                    Add(texts, it.Rows);
                    break;
            }
        }
    }

    private static void Add(List<string> texts, Sequence<TableRow> rows)
    {
        foreach (var row in rows.AsSpan())
        {
            foreach (var cell in row.Cells.AsSpan()) Add(texts, cell.Blocks);
        }
    }
}
