using System.Globalization;
using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Templates;

/// <summary>Shapes that recur in the XML of a template.</summary>
internal static class WordXml
{
    public static readonly XNamespace W = WordMarkup.Namespace;

    public static readonly XNamespace R = WordMarkup.RelationshipNamespace;

    public static XElement Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var element = new XElement(W + name);
        foreach (var (attribute, value) in attributes) element.SetAttributeValue(W + attribute, value);
        return element;
    }

    /// <summary>An attribute of Word's own namespace.</summary>
    public static string? Get(this XElement? element, string name) => (string?)element?.Attribute(W + name);

    public static string? Val(this XElement? element) => element.Get("val");

    /// <summary>A length in twentieths of a point; other units are converted.</summary>
    public static int? Length(this XElement? element, string name) => element.Get(name) is { } text ? Lengths.Parse(text) : null;

    public static bool IsOff(this XElement element) => element.Val() is "0" or "false" or "off";

    public static bool IsOn(this XElement? element) => element is not null && !element.IsOff();

    public static XElement? Child(this XElement? element, string name) => element?.Element(W + name);

    /// <summary>The child of a name, made when it isn't there. Where it stands is put right when the part is written.</summary>
    public static XElement Have(this XElement element, string name)
    {
        if (element.Child(name) is { } there) return there;
        var child = new XElement(W + name);
        element.Add(child);
        return child;
    }

    public static void Drop(this XElement? element, string name) => element?.Elements(W + name).Remove();

    /// <summary>Puts an element in place of those of its name.</summary>
    public static void Put(this XElement element, XElement child)
    {
        element.Elements(child.Name).Remove();
        element.Add(child);
    }

    public static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
