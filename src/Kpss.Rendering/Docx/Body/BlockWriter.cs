using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

/// <summary>Hands every block over to the one who writes its kind.</summary>
internal sealed class BlockWriter
{
    private readonly Document _document;
    private readonly MainPart _part;
    private readonly ReferredKeys _referred;
    private readonly ListWriter _lists;
    private readonly TableWriter _tables;
    private readonly CardWriter _cards;
    private readonly ChartWriter _charts;

    public BlockWriter(Document document, MainPart part)
    {
        _document = document;
        _part = part;
        _referred = ReferredKeys.Of(document);
        _lists = new(part, this);
        _tables = new(part, this);
        _cards = new(part, this);
        _charts = new(part, this);
    }

    /// <summary>Writes what runs down the pages, which turn for wide tables. What stands inside a table or a list never turns them.</summary>
    public void WritePages(Sequence<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (LiesOnSide(blocks.AsSpan()[i..])) _part.Turns.Turn();
            else _part.Turns.TurnBack();
            Write([blocks[i]], Place.Page, _part.Turns.TextWidth);
        }
    }

    /// <param name="width">The room from left to right, in twentieths of a point.</param>
    public void Write(Sequence<Block> blocks, Place place, int width)
    {
        foreach (var block in blocks.AsSpan())
        {
            if (block is not Section && _referred.Contains(block.Key)) _part.Paragraphs.Mark(Anchor.Target(block.Key));
            Write(block, place, width);
        }
    }

    public void WriteParagraph(StyleRole style, Sequence<Inline> inlines, Look look)
    {
        _part.Paragraphs.Open(style);
        _part.Inlines.Write(inlines, look);
        _part.Paragraphs.Close();
    }

    private void Write(Block block, Place place, int width)
    {
        switch (block)
        {
            case Paragraph it: WriteParagraph(place.StyleOf(it.Role), it.Inlines, place.Look); break;
            case ListBlock it: _lists.Write(it, place, width); break;
            case Card it: _cards.Write(it, width); break;
            case Table it: _tables.Write(it, width); break;
            case Chart it: _charts.Write(it, place, width); break;
            case CodeListing it: CodeWriter.Write(it, place, this); break;
            case Figure it: WriteFigure(it, width); break;
            case Section it: WriteSection(it); break;
            case Quotation it: Write(it.Blocks, Place.Quotation, width); break;
            case TableOfContents it: ContentsWriter.Write(_part, _document, it); break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    private void WriteFigure(Figure figure, int width)
    {
        var size = PictureSize.Of(figure.Picture).Within(width / 20.0, _part.Turns.TextHeight / 40.0);
        _part.Paragraphs.Open(StyleRole.Figure);
        _part.Pictures.Write(figure.Picture, size);
        _part.Paragraphs.Close();
        if (figure.Caption.Count > 0) WriteParagraph(StyleRole.Note, figure.Caption, Look.Plain);
    }

    private bool LiesOnSide(ReadOnlySpan<Block> blocks) => blocks[0] switch
    {
        Table table when WideTables.AreIn(table, _part.Pages) => true,
        Section section => WideTables.Follow(section.Blocks, _part.Pages),
        _ => _part.Turns.AreTurned && WideTables.Belong(blocks, _part.Pages),
    };

    private void WriteSection(Section section)
    {
        _part.Paragraphs.Mark(Anchor.Heading(section));
        WriteParagraph(HeadingStyle(section), section.Heading, Look.InBold);
        WritePages(section.Blocks);
    }

    private StyleRole HeadingStyle(Section section)
    {
        // On turned pages, too, the first heading stands where the text begins, without the room above it that others have.
        if (section.Level > 1 && _part.Fill.IsEmpty) return Headings.OnNewPage(section.Level);

        var startsPage = Headings.WantsPage(section.Role) && (section.Level == 1 || !_part.Fill.IsMeagre);
        if (!startsPage) return Headings.OnSamePage(section.Level);

        _part.Fill.StartPage();
        return Headings.OnNewPage(section.Level);
    }
}
