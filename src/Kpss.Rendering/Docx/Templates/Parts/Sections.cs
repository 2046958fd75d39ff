using System.Xml.Linq;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Parts;

/// <summary>The sections of a main part as they are, without the former ones that tracked changes remember.</summary>
internal static class Sections
{
    public static IEnumerable<XElement> Of(XDocument main) =>
        main.Descendants(W + "sectPr").Where(it => it.Parent!.Name != W + "sectPrChange");

    /// <summary>Null when the text has none.</summary>
    public static XElement? LastOf(XDocument main) =>
        main.Root.Child("body")?.Elements(W + "sectPr").LastOrDefault() ?? Of(main).LastOrDefault();
}
