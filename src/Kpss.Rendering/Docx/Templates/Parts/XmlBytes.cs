using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Templates.Parts;

internal static class XmlBytes
{
    private static readonly XmlWriterSettings Layout = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true };

    public static byte[] Of(XDocument document)
    {
        var content = new MemoryStream();
        content.Write(Encoding.UTF8.GetBytes(WordMarkup.Declaration));
        using (var writer = XmlWriter.Create(content, Layout)) document.Root!.Save(writer);
        return content.ToArray();
    }
}
