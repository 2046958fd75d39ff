using System.Xml.Linq;
using Xunit;

namespace Kpss.Tests.Docx.Templates;

/// <summary>What a header of a template may bring into a document and what not.</summary>
public class TemplateHeaderTests
{
    private static readonly XNamespace W = DocxText.W;

    [Theory]
    [InlineData("""<w:p><w:ins w:id="1" w:author="Jana"><w:r><w:t>nové</w:t></w:r><w:del w:id="2" w:author="Petr"><w:r><w:delText>staré</w:delText></w:r></w:del></w:ins></w:p>""", "nové")]
    [InlineData("""<w:p><w:moveFrom w:id="1" w:author="Jana"><w:r><w:t>tady</w:t></w:r></w:moveFrom><w:moveTo w:id="2" w:author="Jana"><w:r><w:t>tam</w:t></w:r></w:moveTo></w:p>""", "tam")]
    [InlineData("""<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="Jana"/></w:rPr><w:pPrChange w:id="2" w:author="Jana"><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="Jana"><w:rPr/></w:rPrChange></w:rPr><w:t>tučně</w:t></w:r></w:p>""", "tučně")]
    [InlineData("""<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>text</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>""", "text")]
    [InlineData("""<w:p><w:permStart w:id="0" w:ed="jana@lhota.example"/><w:r><w:t>text</w:t></w:r><w:permEnd w:id="0"/></w:p>""", "text")]
    [InlineData("""<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="Jana"/></w:rPr></w:pPr><w:r><w:t>první</w:t></w:r></w:p><w:p><w:r><w:t>druhý</w:t></w:r></w:p>""", "prvnídruhý")]
    [InlineData("""<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:trPr><w:del w:id="1" w:author="Jana"/></w:trPr><w:tc><w:p><w:r><w:t>řádek</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>""", "")]
    public void Of_tracked_changes_only_the_outcome_is_there(string content, string outcome)
    {
        var header = Header(content);
        Assert.Equal(outcome, DocxText.Of(header));
        Assert.DoesNotContain(header.DescendantsAndSelf().Attributes(), it => it.Name.LocalName is "author" or "ed");
        Assert.DoesNotContain(header.Descendants(), it => it.Name.LocalName.StartsWith("comment", StringComparison.Ordinal));
        Assert.Empty(DocxValidation.Errors(Template.Render(WithHeader(content))));
    }

    [Theory]
    [InlineData("DOCPROPERTY Spis")]
    [InlineData("DOCVARIABLE Spis")]
    [InlineData("REF Kapitola")]
    [InlineData("PAGEREF Kapitola")]
    [InlineData("HYPERLINK \\l Kapitola")]
    [InlineData("INCLUDEPICTURE S:/logo.png")]
    public void A_field_that_asks_for_what_the_document_lacks_becomes_what_it_showed(string instruction)
    {
        foreach (var content in new[] { Complex(instruction), Simple(instruction) })
        {
            var header = Header($"<w:p>{content}</w:p>");
            Assert.Equal("dříve", DocxText.Of(header));
            Assert.DoesNotContain(header.Descendants(), it => it.Name.LocalName is "fldChar" or "instrText" or "fldSimple");
        }
    }

    [Theory]
    [InlineData("PAGE   \\* MERGEFORMAT")]
    [InlineData("DOCPROPERTY Title")]
    [InlineData("HYPERLINK \"https://www.lhota.example\"")]
    public void A_field_that_the_document_can_answer_stays(string instruction)
    {
        Assert.Equal(instruction, Header($"<w:p>{Complex(instruction)}</w:p>").Descendants(W + "instrText").Single().Value);
        Assert.Equal(instruction, Header($"<w:p>{Simple(instruction)}</w:p>").Descendants(W + "fldSimple").Single().Attribute(W + "instr")!.Value);
    }

    [Fact]
    public void A_field_inside_another_goes_alone()
    {
        var header = Header($"""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>{Complex("REF Kapitola")}<w:r><w:instrText> = 1 ano ne</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ne</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""");
        Assert.Equal(["IF ", " = 1 ano ne"], header.Descendants(W + "instrText").Select(it => it.Value));
        Assert.Equal(["begin", "separate", "end"], header.Descendants(W + "fldChar").Select(it => it.Attribute(W + "fldCharType")!.Value));
    }

    [Fact]
    public void A_reference_to_a_bookmark_of_the_header_itself_stays()
    {
        var header = Header($"""<w:p><w:bookmarkStart w:id="0" w:name="Obec"/><w:r><w:t>Lhota</w:t></w:r><w:bookmarkEnd w:id="0"/>{Complex("REF Obec")}<w:hyperlink w:anchor="Obec"><w:r><w:t>obec</w:t></w:r></w:hyperlink></w:p>""");
        Assert.Single(header.Descendants(W + "instrText"));
        Assert.Single(header.Descendants(W + "hyperlink"));
    }

    [Fact]
    public void A_link_to_a_place_that_stayed_in_the_template_becomes_text()
    {
        var header = Header("""<w:p><w:hyperlink w:anchor="Kapitola"><w:r><w:t>kapitola</w:t></w:r></w:hyperlink></w:p>""");
        Assert.Equal("kapitola", DocxText.Of(header));
        Assert.Empty(header.Descendants(W + "hyperlink"));
    }

    [Fact]
    public void Word_does_not_ask_whether_to_update_fields()
    {
        var header = Header("""<w:p><w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText>TITLE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="PAGE" w:dirty="1"/></w:p>""");
        Assert.Empty(header.Descendants().Attributes(W + "dirty"));
        Assert.Single(header.Descendants(W + "fldSimple"));
    }

    private static string Complex(string instruction) => $"""
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>dříve</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
        """;

    private static string Simple(string instruction) =>
        $"""<w:fldSimple w:instr="{instruction.Replace("\"", "&quot;", StringComparison.Ordinal)}"><w:r><w:t>dříve</w:t></w:r></w:fldSimple>""";

    private static XElement Header(string content) => DocxParts.Xml(Template.Render(WithHeader(content)), "word/header1.xml").Root!;

    private static byte[] WithHeader(string content) => Template.Changed("cesky-word.docx", (name, text) =>
        name == "word/header1.xml" ? text[..text.IndexOf("<w:p ", StringComparison.Ordinal)] + content + "</w:hdr>" : text);
}
