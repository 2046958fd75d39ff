using System.Globalization;

namespace Kpss.Rendering.Charts.Lettering;

/// <summary>How wide texts are in Carlito or Calibri, in points.</summary>
internal static class TextMeasure
{
    private const int FirstMark = 0x2010;

    // For characters that the typeface lacks and another one lends: as wide as its widest letters, or a whole square.
    private const int WidthOfForeign = 1300;
    private const int FirstOfSquares = 0x1100;

    public static double Width(ReadOnlySpan<char> text, TextStyle style)
    {
        var units = 0;
        foreach (var c in text) units += Units(c, style.Weight);
        return units * style.Size / CarlitoWidths.UnitsOfSize;
    }

    /// <summary>The width of the widest text; 0 for none.</summary>
    public static double Widest(ReadOnlySpan<string> texts, TextStyle style)
    {
        var widest = 0.0;
        foreach (var text in texts) widest = Math.Max(widest, Width(text, style));
        return widest;
    }

    // Of a pair of surrogates the first one has all the width.
    private static int Units(char c, TextWeight weight)
    {
        if (char.IsLowSurrogate(c)) return 0;
        if (char.IsHighSurrogate(c)) return CarlitoWidths.UnitsOfSize;
        if (Known(c, weight) is var known and > 0) return known;
        if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control) return 0;
        return c < FirstOfSquares ? WidthOfForeign : CarlitoWidths.UnitsOfSize;
    }

    private static int Known(char c, TextWeight weight)
    {
        var letters = weight == TextWeight.Bold ? CarlitoWidths.BoldLetters : CarlitoWidths.RegularLetters;
        var marks = weight == TextWeight.Bold ? CarlitoWidths.BoldMarks : CarlitoWidths.RegularMarks;
        return c switch
        {
            >= ' ' and <= '~' => letters[c - ' '],
            >= '\u00A0' and <= '\u017F' => letters[c - '\u00A0' + '~' - ' ' + 1],
            >= '\u2010' and <= '\u2026' => marks[c - FirstMark],
            _ => 0,
        };
    }
}
