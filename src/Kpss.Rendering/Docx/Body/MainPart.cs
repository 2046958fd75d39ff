using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Package;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Rendering.Docx.Styles;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Body;

/// <summary>word/document.xml while it is written, and what it leaves for the parts after it.</summary>
internal sealed class MainPart
{
    public MainPart(
        MarkupWriter markup, StyleTable styles, Links links, Numbering numbering, Anchors anchors, PageSetup pages, PageNumbers? pageNumbers)
    {
        Pages = pages;
        PageNumbers = pageNumbers;
        Markup = markup;
        Styles = styles;
        Numbering = numbering;
        Fill = new();
        Paragraphs = new(markup, styles, anchors, Fill);
        Inlines = new(markup, styles, links, Fill);
    }

    public MarkupWriter Markup { get; }

    public StyleTable Styles { get; }

    public Numbering Numbering { get; }

    public PageSetup Pages { get; }

    public PageNumbers? PageNumbers { get; }

    public PageFill Fill { get; }

    public Paragraphs Paragraphs { get; }

    public InlineWriter Inlines { get; }

    public void Write(Document document)
    {
        Markup.Raw(WordMarkup.Declaration)
            .Start("w:document")
            .Attribute("xmlns:w", WordMarkup.Namespace)
            .Attribute("xmlns:r", WordMarkup.RelationshipNamespace)
            .Raw("<w:body>");
        TitlePageWriter.Write(this, document);
        new BlockWriter(document, this).Write(document.Blocks, Place.Page, Pages.TextWidth);

        // A fixed last paragraph: Word wants one below a table, and its mark is never a revision.
        Paragraphs.Empty(StyleRole.DocumentEnd);
        PageSetupMarkup.Write(Markup, Pages);
        Markup.Raw("</w:body>").End();
    }
}
