using System.Text;
using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Authoring;
using Kpss.Planning.Compose;
using Kpss.Planning.Model;

namespace Kpss.Cli.Listing;

/// <summary>All that the document prints of an item, for searching.</summary>
internal static class ItemText
{
    public static string Of(FoundItem found, Workspace workspace)
    {
        var text = new StringBuilder();
        text.Append(found.Item.Id).Append('\n');
        Append(text, [SingleItem.Compose(found.Item, found.Plan, workspace)]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Sequence<Block> blocks)
    {
        foreach (var block in blocks) Append(text, block);
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Section it:
                text.Append(PlainText.Of(it.Heading)).Append('\n');
                Append(text, it.Blocks);
                break;
            case Paragraph it:
                text.Append(PlainText.Of(it.Inlines)).Append('\n');
                break;
            case Quotation it:
                Append(text, it.Blocks);
                break;
            case ListBlock it:
                foreach (var item in it.Items) Append(text, item.Blocks);
                break;
            case Card it:
                foreach (var field in it.Fields) Append(text, field.Blocks);
                break;
            case Table it:
                foreach (var row in it.Rows)
                {
                    foreach (var cell in row.Cells) Append(text, cell.Blocks);
                }

                break;
        }
    }
}
