using System.Globalization;

namespace Kpss.Planning.Model.Reading;

/// <summary>Numbers as Czech authors write them: a decimal comma or point, spaces between groups of digits.</summary>
internal static class Figures
{
    /// <summary>Where „250.000“ might mean thousands.</summary>
    private const int GroupLength = 3;

    private const decimal Limit = 1_000_000_000_000m;

    /// <returns>Null when the text is no number, has more decimals than allowed, or could be read in two ways.</returns>
    public static decimal? Parse(string text, int decimals)
    {
        var compact = Compact(text);
        var point = compact.IndexOf('.', StringComparison.Ordinal);
        if (Ambiguous(text) is not null || point >= 0 && compact.Length - point - 1 > decimals) return null;
        return decimal.TryParse(compact, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < Limit ? number : null;
    }

    /// <returns>The number with spaces for the points or commas that may group its thousands; null when there is no doubt.</returns>
    public static string? Ambiguous(string text)
    {
        var compact = Compact(text);
        var point = compact.IndexOf('.', StringComparison.Ordinal);
        if (point < 1 || compact.Length - point - 1 != GroupLength || compact[0] == '0') return null;
        foreach (var c in compact.Remove(point, 1))
        {
            if (!char.IsAsciiDigit(c)) return null;
        }

        return Grouped(compact.Remove(point, 1));
    }

    private static string Grouped(string digits)
    {
        for (var at = digits.Length - GroupLength; at > 0; at -= GroupLength) digits = digits.Insert(at, " ");
        return digits;
    }

    private static string Compact(string text) => text
        .Replace(" ", "", StringComparison.Ordinal)
        .Replace("\u00A0", "", StringComparison.Ordinal)
        .Replace(',', '.');
}
