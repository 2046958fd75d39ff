using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>
/// Lists whose marks stand in the text: people cite „písm. b)“, and marks drawn by the browser are lost
/// when the text is copied, searched or read aloud.
/// </summary>
internal static class ListMarkup
{
    public static void Write(MarkupWriter html, ListBlock list, BlockMarkup blocks)
    {
        if (list.Marker == ListMarker.Bullet) html.Start("ul").NewLine();
        else html.Start("ol").Attribute("class", "marked").NewLine();

        var number = list.Start;
        foreach (var item in list.Items.AsSpan())
        {
            WriteItem(html, ListMarkers.Of(list.Marker, number), item, blocks);
            number++;
        }

        html.EndLine();
    }

    private static void WriteItem(MarkupWriter html, string? marker, ListItem item, BlockMarkup blocks)
    {
        html.Start("li");
        if (marker is not null) html.Start("span").Attribute("class", "marker").Text(marker).End().Raw(" ");
        WriteContent(html, item, blocks);
        html.EndLine();
    }

    // The first paragraph stays on the line of its mark.
    private static void WriteContent(MarkupWriter html, ListItem item, BlockMarkup blocks)
    {
        if (item.Blocks is not [Paragraph first, ..])
        {
            html.NewLine();
            blocks.Write(item.Blocks.AsSpan());
            return;
        }

        html.Inlines(first.Inlines);
        if (item.Blocks.Count == 1) return;
        html.NewLine();
        blocks.Write(item.Blocks.AsSpan()[1..]);
    }
}
