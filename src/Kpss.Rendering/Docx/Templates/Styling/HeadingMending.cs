using System.Xml.Linq;
using Kpss.Rendering.Docx.Body;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Styling;

/// <summary>
/// The headings of a template keep their looks, but work as those of kpss: on the levels of the outline, never alone at
/// the end of a page, chapters on a new one, and without counting, since the numbers of a plan stand in its text.
/// </summary>
internal sealed class HeadingMending(StyleBook template, PageSetup pages)
{
    private const int NoLevel = 9;
    private const int LeastSpaceAfter = 80;
    private const int LeastSpaceOfTitle = 1200;
    private const int SpaceOfTitle = 2800;

    public void MendHeading(XElement style, int level)
    {
        var properties = style.Have("pPr");
        DropNumbers(style, properties);
        properties.Put(Element("outlineLvl", ("val", Invariant(level - 1))));
        Switch(properties, style, "keepNext", true);
        Switch(properties, style, "keepLines", true);
        Switch(properties, style, "pageBreakBefore", level == 1);
        Space(properties, style, "after", LeastSpaceAfter, LeastSpaceAfter);
    }

    /// <summary>The title stands on a page of its own, where at the very top it would look lost.</summary>
    public void MendTitle(XElement style) =>
        Space(style.Have("pPr"), style, "before", LeastSpaceOfTitle, SpaceOfTitle * Math.Min(pages.TextHeight, PageSetup.BuiltIn.TextHeight) / PageSetup.BuiltIn.TextHeight);

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

    private void Space(XElement properties, XElement style, string side, int least, int given)
    {
        if (template.ParagraphLength(style, "spacing", side) < least) properties.Have("spacing").SetAttributeValue(W + side, Invariant(given));
    }

    private void Switch(XElement properties, XElement style, string name, bool on)
    {
        if (template.ParagraphProperty(style, name).IsOn() == on) return;
        properties.Put(on ? Element(name) : Element(name, ("val", "0")));
    }
}
