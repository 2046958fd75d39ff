using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Kpss.Tests.Cases;

/// <summary>A DOCX file as the texts of its parts, one element a line, for comparing and reading.</summary>
internal static class DocxPackage
{
    private static readonly XmlWriterSettings Layout =
        new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Replace };

    public static IEnumerable<(string Path, string Text)> Parts(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var content = new MemoryStream();
            using (var part = entry.Open()) part.CopyTo(content);
            if (!IsXml(entry.FullName)) yield return (entry.FullName, CaseRun.Readable(content.ToArray()));
            else if (entry.FullName.EndsWith(".xml", StringComparison.Ordinal)) yield return (entry.FullName, Pretty(content.ToArray()));
            else yield return (entry.FullName + ".xml", Pretty(content.ToArray()));
        }
    }

    public static IReadOnlyList<string> Errors(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"),
        ];
    }

    private static bool IsXml(string path) => Path.GetExtension(path) is ".xml" or ".rels";

    private static string Pretty(byte[] xml)
    {
        // White space between elements is layout here; inside w:t it is text and stands.
        var document = XDocument.Load(new MemoryStream(xml));
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, Layout)) document.Save(writer);
        return text.Append('\n').ToString();
    }
}
