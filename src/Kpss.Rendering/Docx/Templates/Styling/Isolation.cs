using System.Xml.Linq;
using Kpss.Rendering.Docx.Styles;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Styling;

/// <summary>
/// Keeps from a borrowed style what the template's plain text has and cells, labels and headings must not: indents of
/// the first line, space around, text set to both edges.
/// </summary>
internal sealed class Isolation(StyleBook template, XElement normal)
{
    private static readonly string[] Sides = ["before", "after"];
    private static readonly string[] Indents = ["left", "right", "firstLine", "hanging"];

    public void Apply(XElement style, StyleRole? role)
    {
        var flows = role is { } known && Flows(known);
        var properties = style.Have("pPr");
        if (role == StyleRole.Body) LeaveSpaceToPlainText(properties);
        else ResetSpace(properties.Have("spacing"));
        if (flows && properties.Child("spacing") is { } spacing) LeaveLinesToPlainText(spacing);
        ResetIndent(properties);
        if (!flows && !IsPlain("jc")) ResetAlignment(properties);
        ResetSwitch(properties, "contextualSpacing");
        ResetSwitch(properties, "pageBreakBefore");
        if (template.ParagraphProperty(normal, "numPr") is not null) properties.Put(new XElement(W + "numPr", Element("numId", ("val", "0"))));
    }

    /// <summary>Text that reads on like that of the template, where the rest stands in cells or alone.</summary>
    private static bool Flows(StyleRole role) =>
        role is <= StyleRole.Quotation or (>= StyleRole.BulletItem and <= StyleRole.ItemContinued5);

    private bool IsPlain(string name) =>
        template.ParagraphProperty(normal, name) is not { } there || there.Val() == "left";

    /// <summary>Paragraphs without any space between them could not be told apart.</summary>
    private void LeaveSpaceToPlainText(XElement properties)
    {
        if (template.ParagraphLength(normal, "spacing", "after") + template.ParagraphLength(normal, "spacing", "before") > 0) properties.Drop("spacing");
    }

    private void ResetSpace(XElement spacing)
    {
        foreach (var side in Sides)
        {
            if (spacing.Get(side) is null) spacing.SetAttributeValue(W + side, "0");
            if (template.ParagraphAttribute(normal, "spacing", side + "Autospacing") is not null) spacing.SetAttributeValue(W + (side + "Autospacing"), "0");
            if (template.ParagraphAttribute(normal, "spacing", side + "Lines") is not null) spacing.SetAttributeValue(W + (side + "Lines"), "0");
        }
    }

    private static void LeaveLinesToPlainText(XElement spacing)
    {
        spacing.SetAttributeValue(W + "line", null);
        spacing.SetAttributeValue(W + "lineRule", null);
    }

    private void ResetIndent(XElement properties)
    {
        if (Indents.All(side => template.ParagraphLength(normal, "ind", side) == 0)) return;
        var indent = properties.Have("ind");
        if (indent.Get("left") is null) indent.SetAttributeValue(W + "left", "0");
        if (indent.Get("right") is null) indent.SetAttributeValue(W + "right", "0");
        if (indent.Get("hanging") is null) indent.SetAttributeValue(W + "firstLine", "0");
    }

    private static void ResetAlignment(XElement properties)
    {
        if (properties.Child("jc") is null) properties.Add(Element("jc", ("val", "left")));
    }

    private void ResetSwitch(XElement properties, string name)
    {
        if (properties.Child(name) is null && template.ParagraphProperty(normal, name).IsOn()) properties.Add(Element(name, ("val", "0")));
    }
}
