using System.IO.Compression;
using System.Xml.Linq;
using Xunit;

namespace Kpss.Tests.Docx.Templates;

/// <summary>No document makes a program fetch something from elsewhere because a template would.</summary>
public class TemplateOutsideTests
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly XNamespace R = Relation.TrimEnd('/');

    [Theory]
    [InlineData("""<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r><w:r><w:t>Lhota</w:t></w:r></w:p>""", "image")]
    [InlineData("""<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Link" r:id="rId9"/></w:object></w:r><w:r><w:t>Lhota</w:t></w:r></w:p>""", "oleObject")]
    [InlineData("""<w:p><w:hyperlink r:id="rId9"><w:r><w:t>Lhota</w:t></w:r></w:hyperlink></w:p>""", "attachedTemplate")]
    public void What_lies_outside_goes_with_the_element_that_shows_it(string content, string kind)
    {
        var docx = Template.Render(WithHeader(content, kind, "file:///S:/obec.bin"));
        var header = DocxParts.Xml(docx, "word/header1.xml").Root!;
        Assert.Equal("Lhota", DocxText.Of(header));
        Assert.DoesNotContain(header.Descendants().Attributes(), it => it.Name.Namespace == R);
        Assert.Empty(OutsideTargets(docx));
    }

    [Fact]
    public void A_picture_that_is_linked_and_embedded_stays_embedded()
    {
        const string Linked = """<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///S:/logo.png" TargetMode="External"/></Relationships>""";
        var docx = Template.Render(Template.Changed("cesky-word.docx", (name, text) => name switch
        {
            "word/header1.xml" => text.Replace("r:embed=\"rId1\"", "r:embed=\"rId1\" r:link=\"rId9\"", StringComparison.Ordinal),
            "word/_rels/header1.xml.rels" => text.Replace("</Relationships>", Linked, StringComparison.Ordinal),
            _ => text,
        }));

        var blips = DocxParts.Xml(docx, "word/header1.xml").Descendants().Where(it => it.Name.LocalName == "blip");
        Assert.Equal(["embed"], blips.Single().Attributes().Select(it => it.Name.LocalName));
        Assert.Empty(OutsideTargets(docx));
    }

    [Fact]
    public void Links_to_pages_of_the_web_stay()
    {
        var docx = Template.Render(WithHeader("""<w:p><w:hyperlink r:id="rId9"><w:r><w:t>Lhota</w:t></w:r></w:hyperlink></w:p>""", "hyperlink", "https://www.lhota.example/"));
        Assert.Equal(["https://www.lhota.example/"], OutsideTargets(docx));
    }

    [Fact]
    public void A_chart_in_a_header_keeps_no_way_to_its_table_elsewhere()
    {
        const string Chart = $"""<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart/><c:externalData r:id="rId1"/></c:chartSpace>""";
        var template = WithHeader("<w:p/>", "chart", "charts/chart1.xml", isOutside: false);
        template = Template.With(template, "word/charts/chart1.xml", Chart);
        template = Template.With(template, "word/charts/_rels/chart1.xml.rels", Relations("rId1", "oleObject", "http://lhota.example/data.xlsx", isOutside: true));

        var docx = Template.Render(template);
        Assert.Empty(OutsideTargets(docx));
        Assert.DoesNotContain(DocxParts.Xml(docx, "word/template/part1.xml").Descendants(), it => it.Name.LocalName == "externalData");
    }

    private static byte[] WithHeader(string content, string kind, string target, bool isOutside = true) => Template.Changed("cesky-word.docx", (name, text) => name switch
    {
        "word/header1.xml" => text[..text.IndexOf("<w:p ", StringComparison.Ordinal)] + content + "</w:hdr>",
        "word/_rels/header1.xml.rels" => Relations("rId9", kind, target, isOutside),
        _ => text,
    });

    private static string Relations(string id, string kind, string target, bool isOutside) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="{id}" Type="{Relation}{kind}" Target="{target}"{(isOutside ? " TargetMode=\"External\"" : "")}/></Relationships>""";

    /// <summary>Outside of the text, which has links of its own.</summary>
    private static List<string> OutsideTargets(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        return archive.Entries.Select(it => it.FullName)
            .Where(it => it.EndsWith(".rels", StringComparison.Ordinal) && it != "word/_rels/document.xml.rels")
            .SelectMany(it => DocxParts.Xml(docx, it).Root!.Elements())
            .Where(it => it.Attribute("TargetMode") is not null)
            .Select(it => it.Attribute("Target")!.Value)
            .ToList();
    }
}
