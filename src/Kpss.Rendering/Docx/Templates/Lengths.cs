using System.Globalization;

namespace Kpss.Rendering.Docx.Templates;

/// <summary>Lengths as the standard lets them be written: a number of twentieths of a point, or a number and its unit.</summary>
internal static class Lengths
{
    public static int? Parse(string text)
    {
        var unit = text.Length > 2 && char.IsAsciiLetter(text[^1]) ? text[^2..] : "";
        if (!double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        var length = number * TwentiethsIn(unit);
        return Math.Abs(length) < short.MaxValue ? (int)Math.Round(length) : null;
    }

    private static double TwentiethsIn(string unit) => unit switch
    {
        "pt" => 20,
        "pc" or "pi" => 240,
        "in" => 1440,
        "cm" => 1440 / 2.54,
        "mm" => 144 / 2.54,
        _ => 1,
    };
}
