using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kpss.Tests.Properties;

/// <summary>What a reader sees in the body of a DOCX, without the contents; pictures by their text alternatives.</summary>
internal static class DocxText
{
    public static string Of(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var paragraphs = document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Where(paragraph => !IsInContents(paragraph));
        return string.Join('\n', paragraphs.Select(paragraph => string.Concat(paragraph.Descendants().Select(Shown))));
    }

    private static bool IsInContents(Paragraph paragraph) => paragraph.Ancestors<SdtBlock>().Any();

    private static string Shown(OpenXmlElement element) => element switch
    {
        Text text => text.Text,
        Break or TabChar or CarriageReturn => " ",
        NoBreakHyphen => "\u2011",
        DocProperties picture => $" {picture.Description} ",
        _ => "",
    };
}
