using System.Xml;
using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Templates.Archive;

/// <summary>Reads XML that may come from anywhere.</summary>
internal static class XmlParts
{
    /// <summary>Word itself stays far below; the tree of deeper ones could overflow the stack.</summary>
    private const int MostDepth = 256;

    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit };

    /// <exception cref="XmlException">The content is no XML.</exception>
    /// <exception cref="InvalidDataException">Its elements are nested too deep.</exception>
    public static XDocument Read(byte[] content)
    {
        CheckDepth(content);
        using var reader = XmlReader.Create(new MemoryStream(content), Reading);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static void CheckDepth(byte[] content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content), Reading);
        while (reader.Read())
        {
            if (reader.Depth > MostDepth) throw new InvalidDataException("XML nested too deep");
        }
    }
}
