using System.Globalization;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Html;

/// <summary>The printed marks of list items.</summary>
internal static class ListMarkers
{
    private const int Letters = 26;

    /// <param name="number">1 is the first, `a` for letters; 27 is `aa`.</param>
    /// <returns>Null for bullets, which are no text.</returns>
    public static string? Of(ListMarker marker, int number) => marker switch
    {
        ListMarker.NumberDot => Digits(number) + ".",
        ListMarker.NumberParenthesis => Digits(number) + ")",
        ListMarker.LetterDot => Letter(number) + ".",
        ListMarker.LetterParenthesis => Letter(number) + ")",
        _ => null,
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letter(int number)
    {
        var last = (char)('a' + ((number - 1) % Letters));
        return number <= Letters ? last.ToString() : Letter((number - 1) / Letters) + last;
    }
}
