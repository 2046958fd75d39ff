using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Package;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Rendering.Docx.Styles;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Body;

/// <summary>word/document.xml while it is written, and what it leaves for the parts after it.</summary>
internal sealed class MainPart
{
    private const int TextWidth = 9070;

    public MainPart(MarkupWriter markup, StyleTable styles, Links links, Numbering numbering, Anchors anchors)
    {
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
        new BlockWriter(document, this).Write(document.Blocks, Place.Page, TextWidth);

        // A fixed last paragraph: Word wants one below a table, and its mark is never a revision.
        Paragraphs.Empty(StyleRole.DocumentEnd);
        WritePageSetup();
        Markup.Raw("</w:body>").End();
    }

    // A4 with margins of 25 mm, the title page without header and footer.
    private void WritePageSetup() => Markup.Raw(
        """<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/>"""
        + """<w:pgSz w:w="11906" w:h="16838"/>"""
        + """<w:pgMar w:top="1588" w:right="1418" w:bottom="1418" w:left="1418" w:header="737" w:footer="652" w:gutter="0"/>"""
        + """<w:cols w:space="708"/><w:titlePg/></w:sectPr>""");
}
