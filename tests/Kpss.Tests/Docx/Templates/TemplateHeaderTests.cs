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

    private static XElement Header(string content) => DocxParts.Xml(Template.Render(WithHeader(content)), "word/header1.xml").Root!;

    private static byte[] WithHeader(string content) => Template.Changed("cesky-word.docx", (name, text) =>
        name == "word/header1.xml" ? text[..text.IndexOf("<w:p ", StringComparison.Ordinal)] + content + "</w:hdr>" : text);
}
