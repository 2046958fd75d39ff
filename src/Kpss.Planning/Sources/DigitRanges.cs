namespace Kpss.Planning.Sources;

/// <summary>Tells the hyphen of a range, 2023-2025, from that of a date such as 2025-01-15, a phone or a reference number.</summary>
public static class DigitRanges
{
    /// <param name="at">The place of the hyphen.</param>
    public static bool IsOneAt(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && IsNumeral(text[start - 1])) start--;
        var end = at + 1;
        while (end < text.Length && IsNumeral(text[end])) end++;

        var from = text[start..at];
        var to = text[(at + 1)..end].TrimEnd(".,:");
        if (!StartsWithDigit(from) || !StartsWithDigit(to)) return false;
        if (start > 0 && Joins(text[start - 1])) return false;
        if (end < text.Length && Joins(text[end])) return false;
        return IsAscending(from, to);
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or ':';

    private static bool StartsWithDigit(ReadOnlySpan<char> number) => number.Length > 0 && char.IsAsciiDigit(number[0]);

    private static bool Joins(char c) => char.IsLetter(c) || c is '-' or '/' or '_' or '+' or '–' or '=' or '&' or '#';

    /// <summary>Whole numbers must rise, else it is no range but a number such as 339-01; others are times and dates.</summary>
    private static bool IsAscending(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        if (from.IndexOfAny(".,:") >= 0 || to.IndexOfAny(".,:") >= 0) return true;
        if (to[0] == '0') return false;
        return from.Length != to.Length ? from.Length < to.Length : from.SequenceCompareTo(to) < 0;
    }
}
