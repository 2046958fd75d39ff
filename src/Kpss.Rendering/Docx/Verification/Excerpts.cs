using System.Xml.Linq;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Verification;

/// <summary>Faults with the words that stand near them, by which people find the place.</summary>
internal static class Excerpts
{
    private const int MostWords = 60;

    private static readonly XNamespace W = WordPart.W;

    public static WordFault Fault(this WordPart part, FaultKind kind, XElement? place, string czech, string english) =>
        new(kind, part.Path, place is null ? "" : Near(place), new(czech, english)) { IsInText = part.IsText };

    public static string BeginningOf(string words) => Shortened.ToBeginning(words, MostWords);

    /// <summary>The words of the paragraph or table, or else of what stands before it.</summary>
    private static string Near(XElement place)
    {
        var own = place.AncestorsAndSelf(W + "p").FirstOrDefault() ?? place.Descendants(W + "p").FirstOrDefault();
        var words = own is null ? "" : TextOf(own);
        for (var before = (own ?? place).ElementsBeforeSelf().LastOrDefault(); words.Length == 0 && before is not null; before = before.ElementsBeforeSelf().LastOrDefault())
        {
            words = TextOf(before);
        }

        return BeginningOf(words);
    }

    private static string TextOf(XElement element) => string.Concat(element.Descendants(W + "t").Select(text => text.Value)).Trim();
}
