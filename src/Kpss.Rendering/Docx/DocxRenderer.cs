using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Body;
using Kpss.Rendering.Docx.Package;
using Kpss.Rendering.Docx.ReadBack;

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
        var template = options.Template;
        var links = new Links(template.Relations);
        var media = new Media(links);
        var numbering = new Numbering(template.Numbering);
        var anchors = new Anchors();

        using var package = new WordPackage();
        package.Add("[Content_Types].xml", markup => ContentTypes.Write(markup, template.Parts));
        package.Add("_rels/.rels", Asset.Read("package.rels"));
        package.Add("docProps/core.xml", markup => CoreProperties.Write(markup, document.Info));
        package.Add("docProps/app.xml", Asset.Read("app.xml"));

        // The parts below the main one hold what it collected.
        package.Add("word/document.xml", markup => new MainPart(markup, template, links, media, numbering, anchors, options.Pages).Write(document));
        package.Add("word/_rels/document.xml.rels", links.Write);
        foreach (var part in template.Parts) package.Add(part.Path, (Stream entry) => part.Write(entry, document.Info));
        package.Add("word/numbering.xml", numbering.Write);
        media.AddTo(package);
        package.Add("customXml/item1.xml", markup => anchors.Write(markup, options.Pages));
        package.Add("customXml/_rels/item1.xml.rels", Asset.Read("anchors.rels"));
        package.Add("customXml/itemProps1.xml", Asset.Read("anchors-properties.xml"));
        package.CopyTo(target);
    }
}
