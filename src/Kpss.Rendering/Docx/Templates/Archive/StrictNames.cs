using System.Text;

namespace Kpss.Rendering.Docx.Templates.Archive;

/// <summary>
/// Word can also save the strict form of the standard („Strict Open XML Document“), which names everything by other
/// addresses. Only newer readers know them, so what is taken from such a file is renamed.
/// </summary>
internal static class StrictNames
{
    private const string Strict = "http://purl.oclc.org/ooxml/";

    private static readonly string[] Families = ["officeDocument", "wordprocessingml", "drawingml", "schemaLibrary"];

    public static byte[] Rename(byte[] xml)
    {
        if (xml.AsSpan().IndexOf("http://purl.oclc.org/ooxml/"u8) < 0) return xml;
        return Encoding.UTF8.GetBytes(Rename(Encoding.UTF8.GetString(xml)));
    }

    private static string Rename(string text)
    {
        foreach (var family in Families)
            text = text.Replace($"{Strict}{family}/", $"http://schemas.openxmlformats.org/{family}/2006/", StringComparison.Ordinal);
        return text;
    }
}
