using System.IO.Compression;
using System.Xml;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>The page numbers that an earlier build wrote into its document.</summary>
public static class RememberedPages
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <returns>Null when the file holds none, or is no document of ours at all.</returns>
    public static PageNumbers? Read(byte[] docx)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
            foreach (var entry in archive.Entries)
            {
                if (!entry.FullName.StartsWith("customXml/item", StringComparison.Ordinal)) continue;
                using var stream = entry.Open();
                using var reader = XmlReader.Create(stream, Settings);
                if (ReadPart(reader) is { } pages) return pages;
            }
        }
        catch (Exception cause) when (cause is InvalidDataException or XmlException)
        {
            // Whatever lies there, numbers can be counted anew.
        }

        return null;
    }

    private static PageNumbers? ReadPart(XmlReader reader)
    {
        if (reader.MoveToContent() != XmlNodeType.Element || reader.NamespaceURI != Anchors.Namespace) return null;
        if (reader.GetAttribute("layout") is not { } layout) return null;

        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (reader.GetAttribute("key") is { } key && reader.GetAttribute("page") is { } page) pages[key] = page;
        }

        return new(layout, pages);
    }
}
