using System.Xml.Linq;
using Kpss.Rendering.Docx.Body;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Parts;

/// <summary>Reads the pages of a template's last section.</summary>
internal static class PageReader
{
    private static readonly string[] AfterMargins = ["pgBorders", "lnNumType", "pgNumType"];
    private static readonly string[] AtTheEnd = ["textDirection", "bidi", "rtlGutter", "docGrid"];

    /// <summary>The pages without headers and footers. The plan runs in one column, because its cards need the width.</summary>
    public static PageSetup Read(XElement section)
    {
        var builtIn = PageSetup.BuiltIn;
        var size = section.Child("pgSz");
        return new(
            size.Length("w") ?? builtIn.Width,
            size.Length("h") ?? builtIn.Height,
            section.Child("pgMar") is { } margins ? Margins(margins) : builtIn.Margins,
            Before: "",
            Kept(section, AfterMargins) + builtIn.After,
            section.Child("titlePg").IsOn(),
            Kept(section, AtTheEnd));
    }

    private static PageMargins Margins(XElement margins)
    {
        var builtIn = PageSetup.BuiltIn.Margins;
        return new(
            margins.Length("top") ?? builtIn.Top,
            margins.Length("right") ?? builtIn.Right,
            margins.Length("bottom") ?? builtIn.Bottom,
            margins.Length("left") ?? builtIn.Left,
            margins.Length("header") ?? builtIn.Header,
            margins.Length("footer") ?? builtIn.Footer,
            margins.Length("gutter") ?? builtIn.Gutter);
    }

    private static string Kept(XElement section, string[] names)
    {
        var kept = names.Select(section.Child).OfType<XElement>().Where(it => !it.DescendantsAndSelf().Attributes().Any(RefersToPart));
        return string.Concat(kept.Select(Markup));
    }

    private static bool RefersToPart(XAttribute attribute) => attribute.Name.Namespace == R;

    /// <summary>The element as it stands where the prefix of Word is known.</summary>
    private static string Markup(XElement element)
    {
        var copy = new XElement(element);
        foreach (var part in copy.DescendantsAndSelf()) part.Attributes().Where(it => it.IsNamespaceDeclaration || it.Name.Namespace != W).Remove();
        var declaration = new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName);
        copy.Add(declaration);
        return copy.ToString(SaveOptions.DisableFormatting).Replace($" {declaration}", "", StringComparison.Ordinal);
    }
}
