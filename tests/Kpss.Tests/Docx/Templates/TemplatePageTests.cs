using System.Xml.Linq;
using Xunit;

namespace Kpss.Tests.Docx.Templates;

/// <summary>Which pages of a template a document takes.</summary>
public class TemplatePageTests
{
    private static readonly XNamespace W = DocxText.W;

    [Fact]
    public void Pages_before_a_tracked_change_are_gone()
    {
        const string Former = """
            <w:sectPrChange w:id="9" w:author="Jana"><w:sectPr>
            <w:headerReference w:type="first" r:id="rIdNone" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>
            <w:pgSz w:w="5000" w:h="5000"/></w:sectPr></w:sectPrChange></w:sectPr>
            """;
        var changed = Template.Changed("cesky-word.docx", (name, text) =>
            name == "word/document.xml" ? text.Replace("</w:sectPr>", Former, StringComparison.Ordinal) : text);

        Assert.Empty(Template.Findings(changed));
        Assert.Equal(Pages(Template.Of("cesky-word.docx")), Pages(changed));
    }

    private static string Pages(byte[] template) =>
        DocxParts.Xml(Template.Render(template), "word/document.xml").Descendants(W + "sectPr").Last().ToString();
}
