using System.Globalization;

namespace Kpss.Rendering.Charts;

internal static class Figures
{
    private const int Thousand = 1000;

    // Groups of three are parted from five figures on, as Czech prints them; below that it may be done either way.
    private const int LeastGrouped = 10_000;

    public static string Of(long value) =>
        value < LeastGrouped ? Digits(value, "0") : $"{Of(value / Thousand, value)}";

    private static string Of(long thousands, long value) =>
        (thousands < Thousand ? Digits(thousands, "0") : Of(thousands / Thousand, thousands)) + "\u00A0" + Digits(value % Thousand, "000");

    private static string Digits(long value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
