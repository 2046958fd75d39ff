using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Kpss.Tests.Docx;

/// <summary>The parts of a .docx as text that can be compared and read: deflate gives other bytes on another .NET.</summary>
public static class DocxParts
{
    /// <summary>Name and indented XML of each part, in the order of the file.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Normalise(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        var parts = new List<KeyValuePair<string, string>>();
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            parts.Add(new(entry.FullName, Indent(XDocument.Load(stream))));
        }

        return parts;
    }

    public static XDocument Xml(byte[] docx, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        using var stream = archive.GetEntry(part)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private static string Indent(XDocument document)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var writer = XmlWriter.Create(text, settings)) document.Save(writer);
        return text.Append('\n').ToString();
    }
}
