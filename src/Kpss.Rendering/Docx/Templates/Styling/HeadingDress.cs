using System.Xml.Linq;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Styling;

/// <summary>Dresses a borrowed heading like one of the template, so that no level stands out among the others.</summary>
internal static class HeadingDress
{
    private static readonly string[] Looks = ["rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "color", "spacing", "sz", "szCs"];

    public static void PutOn(XElement style, XElement model, StyleBook template)
    {
        var size = style.Child("rPr").Child("sz").Length("val");
        style.Drop("rPr");
        var text = style.Have("rPr");
        foreach (var look in Looks)
        {
            if (template.TextProperty(model, look) is { } property) text.Add(new XElement(property));
        }

        if (size is { } own && text.Child("sz").Length("val") is { } most && own < most) Resize(text, own);
        var paragraph = style.Have("pPr");
        paragraph.Drop("pBdr");
        if (template.ParagraphProperty(model, "jc") is { } alignment) paragraph.Put(new XElement(alignment));
    }

    private static void Resize(XElement text, int size)
    {
        text.Put(Element("sz", ("val", Invariant(size))));
        text.Put(Element("szCs", ("val", Invariant(size))));
    }
}
