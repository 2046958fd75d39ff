using System.Xml.Linq;
using Xunit;

namespace Kpss.Tests.Docx.Templates;

/// <summary>Pages tell their numbers, or the user is told that they don't.</summary>
public class TemplateNumberTests
{
    private static readonly XNamespace W = DocxText.W;

    [Theory]
    [InlineData("PAGE")]
    [InlineData(" page \\* Arabic ")]
    public void A_footer_with_the_number_of_the_page_is_enough(string instruction) =>
        Assert.Empty(Template.Findings(WithFooter($"""<w:fldSimple w:instr="{instruction}"><w:r><w:t>2</w:t></w:r></w:fldSimple>""")));

    [Theory]
    [InlineData("<w:r><w:t>náměstí Míru 1</w:t></w:r>")]
    [InlineData("""<w:fldSimple w:instr="NUMPAGES"><w:r><w:t>2</w:t></w:r></w:fldSimple>""")]
    [InlineData("""<w:fldSimple w:instr="PAGEREF Kapitola"><w:r><w:t>2</w:t></w:r></w:fldSimple>""")]
    public void A_footer_without_it_stays_and_the_user_is_told(string content)
    {
        var template = WithFooter(content);
        Assert.Equal(["KPSS0409"], Template.Findings(template));
        Assert.DoesNotContain("Strana", DocxText.Of(DocxParts.Xml(Template.Render(template), "word/footer3.xml").Root!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_on_the_first_page_alone_does_not_do() => Assert.Equal(["KPSS0409"], Template.Findings(Template.Changed(
        "cesky-word.docx",
        (name, text) => name == "word/document.xml" ? text.Replace("""footerReference w:type="default" """, """footerReference w:type="first" """, StringComparison.Ordinal) : text)));

    [Fact]
    public void Lists_with_the_largest_numbers_leave_room_for_those_of_the_document()
    {
        var docx = Template.Render(Template.Changed("cesky-word.docx", (name, text) => name == "word/numbering.xml"
            ? text.Replace("</w:numbering>", """<w:num w:numId="2147483647"><w:abstractNumId w:val="0"/></w:num></w:numbering>""", StringComparison.Ordinal)
            : text));
        var ids = DocxParts.Xml(docx, "word/numbering.xml").Root!.Elements(W + "num").Select(it => it.Attribute(W + "numId")!.Value).ToList();
        Assert.Contains("2147483647", ids);
        Assert.DoesNotContain(ids, it => it.StartsWith('-'));
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    private static byte[] WithFooter(string content) => Template.Changed("cesky-word.docx", (name, text) =>
        name == "word/footer1.xml" ? text[..text.IndexOf("<w:p ", StringComparison.Ordinal)] + $"<w:p>{content}</w:p></w:ftr>" : text);
}
