namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>Numbers as words of a text.</summary>
internal static class Number
{
    public static int LeadingDigits(ReadOnlySpan<char> word)
    {
        var count = 0;
        while (count < word.Length && char.IsAsciiDigit(word[count])) count++;
        return count;
    }

    /// <summary>Digits with at most one decimal comma, also behind + or ±.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && word[0] is '+' or '±' or '−' or '~') word = word[1..];
        var whole = LeadingDigits(word);
        if (whole == 0) return false;
        if (whole == word.Length) return true;
        return word[whole] == ',' && whole + 1 < word.Length && LeadingDigits(word[(whole + 1)..]) == word.Length - whole - 1;
    }

    public static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length == 4 && (word.StartsWith("19") || word.StartsWith("20")) && LeadingDigits(word) == 4;

    /// <summary>Digits and a full stop: 3.</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> word, int digits) =>
        word.Length >= 2 && word[^1] == '.' && word.Length - 1 <= digits && LeadingDigits(word) == word.Length - 1;

    public static bool IsRomanOrdinal(ReadOnlySpan<char> word) =>
        word.Length >= 2 && word[^1] == '.' && IsRoman(word[..^1]);

    public static bool IsRoman(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!"IVXLCDM".Contains(c)) return false;
        }

        return word.Length > 0;
    }
}
