using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

/// <summary>A card as a table of two columns, its name over both, then a row a field; or as prose, each label above its text.</summary>
internal sealed class CardWriter(MainPart part, BlockWriter blocks)
{
    private const int LabelPercent = 27;

    // With labels beside it, the text of a card would have too little room left on anything narrower.
    private const int NarrowestTable = 6600;

    private static readonly TableLook CardLook = new(HasHeader: true, HasLabels: true);

    public void Write(Card card, int width)
    {
        if (card.Layout == CardLayout.Prose || width < NarrowestTable) WriteProse(card, width);
        else WriteTable(card, width);
    }

    /// <summary>The heading above says whose card it is, so it needs no name over its fields.</summary>
    private void WriteProse(Card card, int width)
    {
        foreach (var field in card.Fields.AsSpan())
        {
            WriteLabel(field, Anchor.Field(field), StyleRole.CardHeading);
            blocks.Write(field.Blocks, Place.Page, width);
        }
    }

    private void WriteTable(Card card, int width)
    {
        var label = Math.Max(width * LabelPercent / 100, ColumnNeeds.OfLabels(card, part.Pages.Letters));
        var grid = new Grid([label, width - label]);
        TableMarkup.Open(part, StyleRole.CardTable, width, CardLook, PlainText.Of(card.Caption), card.Description);
        grid.Write(part.Markup);
        WriteCaption(card, grid);
        foreach (var field in card.Fields.AsSpan()) WriteField(field, grid);
        TableMarkup.Close(part);
    }

    private void WriteCaption(Card card, Grid grid)
    {
        TableMarkup.OpenHeaderRow(part.Markup);
        TableMarkup.OpenCell(part.Markup, grid.Width(0, 2), span: 2);
        blocks.WriteParagraph(StyleRole.CardHeader, card.Caption, Look.InBold);
        TableMarkup.CloseCell(part);
        part.Markup.Raw("</w:tr>");
    }

    private void WriteField(CardField field, Grid grid)
    {
        var anchor = Anchor.Field(field);
        var room = grid.Width(1, 1);
        TableMarkup.OpenRow(part.Markup, FieldLines.Of(field, room, part.Pages.Letters));

        TableMarkup.OpenCell(part.Markup, grid.Width(0, 1), span: 1);
        WriteLabel(field, anchor, StyleRole.CardLabel);
        TableMarkup.CloseCell(part);

        TableMarkup.OpenCell(part.Markup, room, span: 1);
        if (field.Blocks.Count == 0) part.Paragraphs.Empty(StyleRole.CardText);
        blocks.Write(field.Blocks, Place.Card, TableMarkup.RoomInside(room));
        TableMarkup.CloseCell(part);
        part.Markup.Raw("</w:tr>");
    }

    private void WriteLabel(CardField field, Anchor anchor, StyleRole style)
    {
        part.Paragraphs.Mark(anchor);
        part.Paragraphs.Open(style);
        part.Inlines.WriteRun(field.Label, Look.InBold);
        part.Paragraphs.Close();
    }
}
