using System.Globalization;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts;
using Kpss.Rendering.Docx.Package;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Body;

/// <summary>Puts pictures into lines of text, each with what it says to those who cannot see it.</summary>
internal sealed class PictureWriter(MarkupWriter markup, Media media)
{
    public const string PictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private const string SvgNamespace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    private const string SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private int _count;

    public void Write(Picture picture, PictureSize size)
    {
        var extension = picture.MediaType == "image/jpeg" ? "jpeg" : "png";
        var blip = media.Add(extension, picture.Content.AsSpan().ToArray());
        Write(size, picture.AltText, () => markup.Start("a:blip").Attribute("r:embed", blip).EndEmpty());
    }

    /// <summary>As SVG for the Word of today, and as a metafile for all others.</summary>
    public void Write(Drawing drawing, PictureSize size, string altText)
    {
        using var svg = new MemoryStream();
        SvgWriter.Write(drawing, svg);
        var metafile = media.Add("emf", EmfWriter.Bytes(drawing));
        var vector = media.Add("svg", svg.ToArray());
        Write(size, altText, () => markup
            .Start("a:blip").Attribute("r:embed", metafile)
            .Raw("<a:extLst>").Start("a:ext").Attribute("uri", SvgExtension)
            .Start("asvg:svgBlip").Attribute("xmlns:asvg", SvgNamespace).Attribute("r:embed", vector).EndEmpty()
            .End().Raw("</a:extLst>").End());
    }

    private void Write(PictureSize size, string altText, Action writeBlip)
    {
        var id = (++_count).ToString(CultureInfo.InvariantCulture);
        markup.Raw("""<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">""");
        Extent("wp:extent", size);
        markup.Raw("""<wp:effectExtent l="0" t="0" r="0" b="0"/>""");
        Name("wp:docPr", id, altText);
        markup.Raw("""<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>""")
            .Start("a:graphicData").Attribute("uri", PictureNamespace);
        markup.Raw("<pic:pic><pic:nvPicPr>");
        Name("pic:cNvPr", id, altText);
        markup.Raw("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>");
        writeBlip();
        markup.Raw("""<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>""");
        Extent("a:ext", size);
        markup.Raw("""</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>""").End()
            .Raw("</a:graphic></wp:inline></w:drawing></w:r>");
    }

    private void Name(string element, string id, string altText) =>
        markup.Start(element).Attribute("id", id).Attribute("name", $"{Wording.Picture} {id}").Attribute("descr", altText).EndEmpty();

    private void Extent(string element, PictureSize size) =>
        markup.Start(element).Attribute("cx", size.WidthInEmu).Attribute("cy", size.HeightInEmu).EndEmpty();
}
