using System.Globalization;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Body;
using Kpss.Rendering.Docx.Package;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx;

/// <summary>A Word document (ISO/IEC 29500) that formats by styles alone.</summary>
public sealed class DocxRenderer(DocxOptions options) : IRenderer
{
    public DocxRenderer()
        : this(DocxOptions.Default)
    {
    }

    public string Name => "docx";

    public string Extension => ".docx";

    public void Render(Document document, Stream target)
    {
        var styles = StyleTable.BuiltIn;
        var links = new Links();
        var media = new Media(links);
        var numbering = new Numbering();
        var anchors = new Anchors();

        using var package = new WordPackage();
        package.Add("[Content_Types].xml", Asset.Read("content-types.xml"));
        package.Add("_rels/.rels", Asset.Read("package.rels"));
        package.Add("docProps/core.xml", markup => CoreProperties.Write(markup, document.Info));
        package.Add("docProps/app.xml", Asset.Read("app.xml"));

        // The parts below the main one hold what it collected.
        package.Add("word/document.xml", markup => new MainPart(markup, styles, links, media, numbering, anchors, PageSetup.BuiltIn, options.Pages).Write(document));
        package.Add("word/_rels/document.xml.rels", links.Write);
        package.Add("word/styles.xml", OnPages(InLanguage(Asset.Read("styles.xml"), document.Info), PageSetup.BuiltIn));
        package.Add("word/settings.xml", InLanguage(Asset.Read("settings.xml"), document.Info));
        package.Add("word/fontTable.xml", Asset.Read("fontTable.xml"));
        package.Add("word/theme/theme1.xml", Asset.Read("theme.xml"));
        package.Add("word/numbering.xml", numbering.Write);
        package.Add("word/header1.xml", markup => HeaderAndFooter.WriteHeader(markup, styles, document.Info));
        package.Add("word/footer1.xml", markup => HeaderAndFooter.WriteFooter(markup, styles));
        media.AddTo(package);
        package.Add("customXml/item1.xml", anchors.Write);
        package.Add("customXml/_rels/item1.xml.rels", Asset.Read("anchors.rels"));
        package.Add("customXml/itemProps1.xml", Asset.Read("anchors-properties.xml"));
        package.CopyTo(target);
    }

    private static string OnPages(string part, PageSetup pages) =>
        part.Replace("{textWidth}", pages.TextWidth.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string InLanguage(string part, DocumentInfo info) =>
        part.Replace("{language}", info.Language, StringComparison.Ordinal);
}
