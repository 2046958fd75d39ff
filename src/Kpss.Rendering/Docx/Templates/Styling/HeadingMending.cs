using System.Xml.Linq;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Styling;

/// <summary>
/// The headings of a template keep their looks, but work as those of kpss: on the levels of the outline, never alone at
/// the end of a page, chapters on a new one, and without counting, since the numbers of a plan stand in its text.
/// </summary>
internal sealed class HeadingMending(StyleBook template)
{
    private const int NoLevel = 9;

    public void MendHeading(XElement style, int level)
    {
        var properties = style.Have("pPr");
        DropNumbers(style, properties);
        properties.Put(Element("outlineLvl", ("val", Invariant(level - 1))));
        Switch(properties, style, "keepNext", true);
        Switch(properties, style, "keepLines", true);
        Switch(properties, style, "pageBreakBefore", level == 1);
    }

    public void MendContentsTitle(XElement style)
    {
        var properties = style.Have("pPr");
        DropNumbers(style, properties);
        properties.Put(Element("outlineLvl", ("val", Invariant(NoLevel))));
        Switch(properties, style, "keepNext", true);
        Switch(properties, style, "pageBreakBefore", true);
    }

    private void DropNumbers(XElement style, XElement properties)
    {
        if (template.ParagraphProperty(style, "numPr") is null) return;
        properties.Drop("numPr");
        if (template.ParagraphProperty(style, "numPr") is not null) properties.Add(new XElement(W + "numPr", Element("numId", ("val", "0"))));

        // The room for the number would stay as a hole.
        if (properties.Child("ind").Get("hanging") is not null) properties.Drop("ind");
    }

    private void Switch(XElement properties, XElement style, string name, bool on)
    {
        if (template.ParagraphProperty(style, name).IsOn() == on) return;
        properties.Put(on ? Element(name) : Element(name, ("val", "0")));
    }
}
