using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Templates.Styling;

/// <summary>The styles part of a template or of kpss, and what its styles come to through those they are based on.</summary>
internal sealed class StyleBook(XDocument document)
{
    public XElement Root => document.Root!;

    public IEnumerable<XElement> Styles => Root.Elements(WordXml.W + "style");

    public static string TypeOf(XElement style) => style.Get("type") ?? "paragraph";

    public static string IdOf(XElement style) => style.Get("styleId")!;

    public XElement? ById(string? id) => Styles.FirstOrDefault(style => IdOf(style) == id);

    /// <summary>The style of all that names none.</summary>
    public XElement? Default(string type) => Styles.LastOrDefault(style => TypeOf(style) == type && (style.Get("default") is "1" or "true" or "on"));

    /// <summary>A style, the one it is based on, and so on.</summary>
    public IReadOnlyList<XElement> ChainOf(XElement style)
    {
        var chain = new List<XElement>();
        for (var next = style; next is not null && !chain.Contains(next); next = ById(next.Child("basedOn").Val())) chain.Add(next);
        return chain;
    }

    /// <summary>What says this property of text in the style of a paragraph: itself, one it is based on, or the defaults.</summary>
    public XElement? TextProperty(XElement style, string name) =>
        PropertiesOf(style, "rPr").Select(properties => properties.Child(name)).FirstOrDefault(it => it is not null);

    public XElement? ParagraphProperty(XElement style, string name) =>
        PropertiesOf(style, "pPr").Select(properties => properties.Child(name)).FirstOrDefault(it => it is not null);

    /// <summary>As above for one attribute, since spacing and indents are inherited by the side.</summary>
    public string? ParagraphAttribute(XElement style, string name, string attribute) =>
        PropertiesOf(style, "pPr").Select(properties => properties.Child(name).Get(attribute)).FirstOrDefault(it => it is not null);

    public int ParagraphLength(XElement style, string name, string attribute) =>
        ParagraphAttribute(style, name, attribute) is { } text ? Lengths.Parse(text) ?? 0 : 0;

    private IEnumerable<XElement> PropertiesOf(XElement style, string kind)
    {
        var own = ChainOf(style).Select(it => it.Child(kind));
        var defaults = Root.Child("docDefaults").Child(kind + "Default").Child(kind);
        return own.Append(defaults).OfType<XElement>();
    }
}
