namespace Kpss.Planning.Compose.Typography;

/// <summary>2023-2025 becomes 2023–2025. Dates such as 2025-01-15, phone and reference numbers keep their hyphens.</summary>
internal static class NumberRanges
{
    public static void Set(Line line)
    {
        var characters = line.Characters;
        for (var at = characters.IndexOf('-'); at >= 0; at = Next(characters, at))
        {
            if (IsRange(characters, at)) line.Put(at, '–');
        }
    }

    private static int Next(ReadOnlySpan<char> characters, int at)
    {
        var next = characters[(at + 1)..].IndexOf('-');
        return next < 0 ? -1 : at + 1 + next;
    }

    private static bool IsRange(ReadOnlySpan<char> characters, int at)
    {
        var start = at;
        while (start > 0 && IsNumeral(characters[start - 1])) start--;
        var end = at + 1;
        while (end < characters.Length && IsNumeral(characters[end])) end++;

        var from = characters[start..at];
        var to = characters[(at + 1)..end].TrimEnd(".,:");
        if (!StartsWithDigit(from) || !StartsWithDigit(to)) return false;
        if (start > 0 && Joins(characters[start - 1])) return false;
        if (end < characters.Length && Joins(characters[end])) return false;
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
