using System.Globalization;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markup;

/// <summary>The printed marks of list items.</summary>
internal static class ListMarkers
{
    private const int Letters = 26;

    public static bool IsLettered(ListMarker marker) => marker is ListMarker.LetterDot or ListMarker.LetterParenthesis;

    /// <param name="number">Of the item, from 1.</param>
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

    /// <summary>a … z, aa, ab …</summary>
    private static string Letter(int number)
    {
        var letter = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / Letters) letter = (char)('a' + ((rest - 1) % Letters)) + letter;
        return letter;
    }
}
