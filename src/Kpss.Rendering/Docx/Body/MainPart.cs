using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Package;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Rendering.Docx.Styles;
using Kpss.Rendering.Docx.Templates;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Body;

/// <summary>word/document.xml while it is written, and what it leaves for the parts after it.</summary>
internal sealed class MainPart
{
    public MainPart(
        MarkupWriter markup, WordTemplate template, Links links, Media media, Numbering numbering, Anchors anchors, PageNumbers? pageNumbers)
    {
        var styles = template.Styles;
        Pages = template.Pages;
        PageNumbers = pageNumbers;
        Markup = markup;
        Styles = styles;
        Numbering = numbering;
        Fill = new();
        Paragraphs = new(markup, styles, anchors, Fill);
        Inlines = new(markup, styles, links, Fill);
        Pictures = new(markup, media);
        Turns = new(Pages, Paragraphs, Fill);
    }

    public MarkupWriter Markup { get; }

    public StyleTable Styles { get; }

    public Numbering Numbering { get; }

    public PageSetup Pages { get; }

    public PageNumbers? PageNumbers { get; }

    public PageFill Fill { get; }

    public Paragraphs Paragraphs { get; }

    public InlineWriter Inlines { get; }

    public PictureWriter Pictures { get; }

    public PageTurns Turns { get; }

    public void Write(Document document)
    {
        Markup.Raw(WordMarkup.Declaration)
            .Start("w:document")
            .Attribute("xmlns:w", WordMarkup.Namespace)
            .Attribute("xmlns:r", WordMarkup.RelationshipNamespace)
            .Attribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
            .Attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
            .Attribute("xmlns:pic", PictureWriter.PictureNamespace)
            .Raw("<w:body>");
        TitlePageWriter.Write(this, document);
        new BlockWriter(document, this).WritePages(document.Blocks);

        // A fixed last paragraph: Word wants one below a table, and its mark is never a revision.
        Paragraphs.Empty(StyleRole.DocumentEnd);
        PageSetupMarkup.Write(Markup, Turns.Current);
        Markup.Raw("</w:body>").End();
    }
}
