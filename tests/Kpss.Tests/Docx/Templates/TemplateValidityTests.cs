using System.Xml.Linq;
using Xunit;

namespace Kpss.Tests.Docx.Templates;

/// <summary>Whatever the template, the document is whole.</summary>
public class TemplateValidityTests
{
    private static readonly string[] Families = ["officeDocument", "wordprocessingml", "drawingml"];

    public static TheoryData<string> Names => ["cesky-word.docx", "libreoffice.docx", "strohy.docx", "ceske-nazvy.docx", "sablona.dotx"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_of_content_is_valid_in_every_Word(string name) => Assert.Empty(Faults(Template.Of(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_word_survives_and_none_of_the_template_s_text_comes_along(string name) =>
        Assert.Equal(TreeText.Words(EveryKind.Document), DocxText.Words(Template.Render(Template.Of(name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_style_is_missing(string name)
    {
        var docx = Template.Render(Template.Of(name));
        var styles = DocxParts.Xml(docx, "word/styles.xml");
        var ids = styles.Descendants(DocxText.W + "style").Select(it => it.Attribute(DocxText.W + "styleId")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var parts = DocxParts.Normalise(docx).Where(part => part.Key.EndsWith(".xml", StringComparison.Ordinal)).Select(part => XDocument.Parse(part.Value));
        var used = parts.SelectMany(part => part.Descendants()).Where(RefersToStyle).Select(it => it.Attribute(DocxText.W + "val")!.Value);
        Assert.All(used, id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Two_renders_give_the_same_bytes() =>
        Assert.Equal(Template.Render(Template.Of("cesky-word.docx")), Template.Render(Template.Of("cesky-word.docx")));

    [Fact]
    public void The_strict_form_of_the_standard_is_read() => Assert.Empty(Faults(Template.Changed("cesky-word.docx", (name, text) =>
        name == "[Content_Types].xml" ? text : Families.Aggregate(text, (it, family) => it.Replace(
            $"http://schemas.openxmlformats.org/{family}/2006/", $"http://purl.oclc.org/ooxml/{family}/", StringComparison.Ordinal)))));

    [Fact]
    public void A_document_of_kpss_is_a_template_that_changes_nothing()
    {
        var own = EveryKind.Render();
        var docx = Template.Render(own);
        Assert.Empty(DocxValidation.Errors(docx));
        Assert.Equal(Styles(own), Styles(docx));
    }

    [Fact]
    public void A_template_of_the_bare_minimum_does()
    {
        var bare = Template.Changed("strohy.docx", (name, text) => name switch
        {
            "word/styles.xml" or "word/_rels/document.xml.rels" => null,
            "[Content_Types].xml" => text.Replace("/word/styles.xml", "/word/none.xml", StringComparison.Ordinal),
            _ => text,
        });
        Assert.Equal(["KPSS0405"], Template.Findings(bare));
        Assert.Empty(Faults(bare));
    }

    [Fact]
    public void What_other_programs_put_into_the_wrong_order_is_put_right() => Assert.Empty(Faults(Template.Changed("strohy.docx", (name, text) =>
        name == "word/styles.xml"
            ? text.Replace("</w:styles>", """
                <w:style w:type="paragraph" w:styleId="H1"><w:rPr><w:sz w:val="30"/><w:b/><w:lang w:val="en-US"/></w:rPr><w:pPr><w:jc w:val="left"/><w:keepNext/></w:pPr><w:basedOn w:val="Nowhere"/><w:name w:val="Heading 1"/></w:style>
                <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="twice"/></w:style>
                <w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style>
                <w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style></w:styles>
                """, StringComparison.Ordinal)
            : text)));

    private static IReadOnlyList<string> Faults(byte[] template) => DocxValidation.Errors(Template.Render(template));

    private static bool RefersToStyle(XElement it) =>
        it.Name.Namespace == DocxText.W && it.Name.LocalName is "pStyle" or "rStyle" or "tblStyle" or "basedOn" or "next" or "link";

    private static IEnumerable<string> Styles(byte[] docx) =>
        DocxParts.Xml(docx, "word/styles.xml").Descendants(DocxText.W + "style").Select(it => it.Attribute(DocxText.W + "styleId")!.Value);
}
