using System.Globalization;
using System.Xml.Linq;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Verification;

/// <summary>Headings whose levels leave one out on the way down: who jumps from heading to heading gets lost there.</summary>
internal static class HeadingFaults
{
    private const int BodyText = 9;
    private const int LongestChain = 20;

    private static readonly XNamespace W = WordPart.W;

    public static IEnumerable<WordFault> In(WordFile file)
    {
        var styles = (file.Styles?.Xml.Root!.Elements(W + "style") ?? [])
            .GroupBy(style => style.Attribute(W + "styleId")?.Value ?? "")
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var last = 0;
        foreach (var paragraph in file.Main.Xml.Descendants(W + "p"))
        {
            var style = paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "";
            if (LevelOf(style, styles) is not { } level) continue;
            if (level > last + 1)
            {
                yield return file.Main.Fault(
                    FaultKind.Access,
                    paragraph,
                    $"nadpis úrovně {level} následuje po úrovni {last}",
                    $"a heading of level {level} follows one of level {last}");
            }

            last = level;
        }
    }

    /// <summary>Its own or inherited; null for styles that are no headings.</summary>
    private static int? LevelOf(string id, Dictionary<string, XElement> styles)
    {
        for (var steps = 0; steps < LongestChain && styles.TryGetValue(id, out var style); steps++)
        {
            if (style.Element(W + "pPr")?.Element(W + "outlineLvl")?.Attribute(W + "val") is { } own)
            {
                return int.TryParse(own.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < BodyText ? level + 1 : null;
            }

            id = style.Element(W + "basedOn")?.Attribute(W + "val")?.Value ?? "";
        }

        return null;
    }
}
