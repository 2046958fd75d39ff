using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>Writes blocks of every kind, one after another.</summary>
internal sealed class BlockMarkup(MarkupWriter html, Document document)
{
    /// <summary>Of what the page says by itself.</summary>
    public Language Language { get; } = Wording.LanguageOf(document);

    public void Write(ReadOnlySpan<Block> blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Section it: SectionMarkup.Write(html, it, this); break;
            case TableOfContents it: ContentsMarkup.Write(html, it, document); break;
            case Paragraph it: WriteParagraph(it); break;
            case ListBlock it: ListMarkup.Write(html, it, this); break;
            case Quotation it: WriteQuotation(it); break;
            case Table it: TableMarkup.Write(html, it, this); break;
            case Card it: CardMarkup.Write(html, it, this); break;
            case Chart it: ChartMarkup.Write(html, it, this); break;
            case CodeListing it: CodeMarkup.Write(html, it); break;
            case Figure it: FigureMarkup.Write(html, it); break;
            default: throw new InvalidOperationException($"No markup for {block.GetType().Name}.");
        }
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        html.Start("p");
        if (ClassOf(paragraph.Role) is { } name) html.Attribute("class", name);
        html.Inlines(paragraph.Inlines).EndLine();
    }

    private void WriteQuotation(Quotation quotation)
    {
        html.Start("blockquote").NewLine();
        Write(quotation.Blocks.AsSpan());
        html.EndLine();
    }

    private static string? ClassOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Line => "line",
        ParagraphRole.Note => "note",
        _ => null,
    };
}
