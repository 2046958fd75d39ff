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

    /// <summary>True for a day that the calendar lacks, such as `31. 2. 2025`.</summary>
    public static bool IsImpossible(string text)
    {
        var compact = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        if (compact.Split('.') is [var day, var month, { Length: 4 } year]) return IsImpossible(year, month, day);
        return compact.Split('-') is [{ Length: 4 } yearFirst, { Length: 2 } monthNext, { Length: 2 } dayLast] && IsImpossible(yearFirst, monthNext, dayLast);
    }

    private static bool IsImpossible(string year, string month, string day)
    {
        if (Number(year) is not { } y || Number(month) is not { } m || Number(day) is not { } d || y == 0) return false;
        return m is 0 or > 12 || d == 0 || d > DateTime.DaysInMonth(y, m);
    }

    private static int? Number(string digits) =>
        digits.Length is > 0 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>`31. 1. 2025`</summary>
    public static string Print(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {date.Month}. {date.Year}");
}
