using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Kpss.Tests.Docx;

/// <summary>The parts of a .docx as text that can be compared and read: deflate gives other bytes on another .NET.</summary>
public static class DocxParts
{
    private static readonly XmlWriterSettings Layout =
        new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Replace };

    private static readonly string[] Pictures = [".emf", ".png", ".jpeg", ".gif", ".wmf"];

    /// <summary>
    /// Name and indented XML of each part by name; a name that doesn't end so gets `.xml`. Of a picture, which nobody reads,
    /// its name with `.txt` and its hash.
    /// </summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Normalise(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        var parts = new List<KeyValuePair<string, string>>();
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var stream = entry.Open();
            if (Pictures.Contains(Path.GetExtension(entry.FullName)))
            {
                parts.Add(new(entry.FullName + ".txt", Convert.ToHexStringLower(SHA256.HashData(stream)) + "\n"));
                continue;
            }

            var name = entry.FullName.EndsWith(".xml", StringComparison.Ordinal) ? entry.FullName : entry.FullName + ".xml";
            parts.Add(new(name, Indent(XDocument.Load(stream))));
        }

        return parts;
    }

    public static XDocument Xml(byte[] docx, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        using var stream = archive.GetEntry(part)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    // White space between elements is layout here; inside w:t it is text and stands.
    private static string Indent(XDocument document)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, Layout)) document.Save(writer);
        return text.Append('\n').ToString();
    }
}
