using System.Text;
using Kpss.Rendering.Docx.Templates;
using Xunit;

namespace Kpss.Tests.Docx.Templates;

/// <summary>What is no template is told so, whatever its name says.</summary>
public class TemplateRefusalTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Ahoj")]
    [InlineData("%PDF-1.7 …")]
    [InlineData(@"{\rtf1\ansi Vzor}")]
    [InlineData("\u00D0\u00CF\u0011\u00E0 WordDocument")]
    public void Other_files_are_no_templates(string content) =>
        Assert.Equal(["KPSS0401"], Template.Findings(Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", "KPSS0402")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "KPSS0401")]
    public void The_kind_of_the_main_part_decides(string type, string code) => Assert.Equal([code], Template.Findings(Template.Changed(
        "cesky-word.docx",
        (name, text) => text.Replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", type, StringComparison.Ordinal))));

    [Fact]
    public void An_archive_of_something_else_is_no_template() =>
        Assert.Equal(["KPSS0401"], Template.Findings(Template.Changed("strohy.docx", (name, text) => name == "[Content_Types].xml" ? null : text)));

    [Theory]
    [InlineData("word/styles.xml", "<w:styles")]
    [InlineData("word/document.xml", "<!DOCTYPE w [<!ENTITY a 'a'>]><w>&a;</w>")]
    [InlineData("_rels/.rels", "<Relationships/>")]
    public void A_part_that_cannot_be_read_is_told(string part, string content) =>
        Assert.Equal(["KPSS0404"], Template.Findings(Template.Changed("cesky-word.docx", (name, text) => name == part ? content : text)));

    [Fact]
    public void A_picture_that_is_not_there_is_told() => Assert.Equal(["KPSS0404"], Template.Findings(Template.Changed(
        "cesky-word.docx",
        (name, text) => text.Replace("media/image1.png", "media/none.png", StringComparison.Ordinal))));

    [Fact]
    public void A_file_over_the_limit_is_told() => Assert.Equal(["KPSS0408"], Template.Findings(new byte[TemplateReader.MostBytes + 1]));

    [Fact]
    public void A_good_template_is_told_nothing_of() => Assert.Empty(Template.Findings(Template.Of("cesky-word.docx")));
}
