using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Verification;

/// <summary>A part of a Word document that holds XML.</summary>
/// <param name="Targets">Where its relationships lead by their ids: a path in the file, or null for the world outside.</param>
/// <param name="IsText">True for the main part alone.</param>
internal sealed record WordPart(string Path, XDocument Xml, IReadOnlyDictionary<string, string?> Targets, bool IsText)
{
    private const int MostWords = 60;

    public static readonly XNamespace W = WordMarkup.Namespace;

    public static readonly XNamespace R = WordMarkup.RelationshipNamespace;

    public WordFault Fault(FaultKind kind, XElement? place, string czech, string english) =>
        new(kind, Path, place is null ? "" : Near(place), new(czech, english)) { IsInText = IsText };

    /// <summary>The words of the paragraph or table, or else of what stands before it.</summary>
    private static string Near(XElement place)
    {
        var own = place.AncestorsAndSelf(W + "p").FirstOrDefault() ?? place.Descendants(W + "p").FirstOrDefault();
        var words = own is null ? "" : TextOf(own);
        for (var before = (own ?? place).ElementsBeforeSelf().LastOrDefault(); words.Length == 0 && before is not null; before = before.ElementsBeforeSelf().LastOrDefault())
        {
            words = TextOf(before);
        }

        return words.Length > MostWords ? words[..MostWords] + "…" : words;
    }

    private static string TextOf(XElement element) => string.Concat(element.Descendants(W + "t").Select(text => text.Value)).Trim();
}
