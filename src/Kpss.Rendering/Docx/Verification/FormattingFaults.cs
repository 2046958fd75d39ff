using System.Xml.Linq;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Verification;

/// <summary>Paragraphs and runs of the text that are formatted beside their styles. Headers of a template may be as they are.</summary>
internal static class FormattingFaults
{
    private static readonly XNamespace W = WordPart.W;

    // What a paragraph has to say itself: its style, its place in a list, the end of a section.
    private static readonly HashSet<XName> OfParagraphs = [W + "pStyle", W + "numPr", W + "sectPr"];

    private static readonly HashSet<XName> OfRuns = [W + "rStyle"];

    public static IEnumerable<WordFault> In(WordFile file) =>
        from properties in file.Main.Xml.Descendants()
        where properties.Name == W + "pPr" || properties.Name == W + "rPr"
        from property in properties.Elements()
        where !(properties.Name == W + "pPr" ? OfParagraphs : OfRuns).Contains(property.Name)
        select file.Main.Fault(
            FaultKind.Formatting,
            properties,
            $"přímé formátování w:{property.Name.LocalName} mimo styl",
            $"direct formatting w:{property.Name.LocalName} beside the style");
}
