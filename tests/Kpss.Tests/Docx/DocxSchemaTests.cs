using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Kpss.Tests.Docx.Templates;
using Xunit;

namespace Kpss.Tests.Docx;

/// <summary>The validator of Microsoft asked without any code of kpss between.</summary>
public class DocxSchemaTests
{
    [Fact]
    public void Every_kind_of_content_is_valid() => Assert.Empty(Errors(EveryKind.Render()));

    [Fact]
    public void So_it_is_in_the_looks_of_a_town() => Assert.Empty(Errors(Template.Render(Template.Of("cesky-word.docx"))));

    [Fact]
    public void What_is_not_valid_is_told() => Assert.NotEmpty(Errors(ChangedWord.Of(
        EveryKind.Render(), (name, text) => name == "word/document.xml" ? text.Replace("<w:body>", "<w:body><w:nonsense/>", StringComparison.Ordinal) : text)));

    private static IEnumerable<string> Errors(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }
}
