using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>
/// A card as a list of names and values: it says the same as a table of two columns,
/// and on a phone the names can move above the values without losing what belongs to what.
/// </summary>
internal static class CardMarkup
{
    public static void Write(MarkupWriter html, Card card, BlockMarkup blocks)
    {
        html.Start("figure").Attribute("id", card.Key.Anchor).Attribute("class", card.Layout == CardLayout.Prose ? "card prose" : "card").Attribute("data-key", card.Key.Path).NewLine();
        WriteCaption(html, card);
        html.Start("dl").NewLine();
        foreach (var field in card.Fields.AsSpan()) WriteField(html, field, blocks);
        html.EndLine().EndLine();
    }

    // Eyes find the same words in the heading right above.
    private static void WriteCaption(MarkupWriter html, Card card)
    {
        html.Start("figcaption").Attribute("class", "unseen");
        if (card.Caption.Count == 0) html.Text(card.Description);
        else html.Inlines(card.Caption);
        html.EndLine();
    }

    private static void WriteField(MarkupWriter html, CardField field, BlockMarkup blocks)
    {
        html.Start("div").Attribute("id", field.Key.Anchor).Attribute("data-key", field.Key.Path).NewLine();
        html.Start("dt").Text(field.Label).EndLine();
        html.Start("dd").NewLine();
        blocks.Write(field.Blocks.AsSpan());
        html.EndLine().EndLine();
    }
}
