using System.Globalization;

namespace Kpss.Planning.Grammar.Shapes;

/// <summary>Days as plans write them: `2025-01-31` or `31. 1. 2025`.</summary>
public static class Dates
{
    public static DateOnly? Parse(string text)
    {
        var compact = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        foreach (var format in (ReadOnlySpan<string>)["yyyy-MM-dd", "d.M.yyyy"])
        {
            if (DateOnly.TryParseExact(compact, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        }

        return null;
    }

    /// <summary>`31. 1. 2025`</summary>
    public static string Print(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {date.Month}. {date.Year}");
}
