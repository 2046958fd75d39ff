using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Personal;

/// <summary>Nine digits, alone or behind +420. Sums such as 250 000 000 Kč, dates and account numbers are none.</summary>
internal static class PhoneNumber
{
    private const int Digits = 9;

    private static readonly string[] Announcements = ["tel", "telefon", "telefonu", "telefonní", "telefonním", "mobil", "mobilu", "mob", "linka", "linku", "lince", "číslo", "čísle", "volejte"];

    private static readonly string[] Counted = ["kč", "czk", "korun", "eur", "€", "mil", "tis", "%", "sb", "ks", "kus", "osob", "obyv", "lid"];

    /// <param name="start">The first of the digits and their groups.</param>
    public static TextRange? At(string text, int start, int end)
    {
        var digits = text.AsSpan(start, end - start);
        if (digits.Contains('/')) return null;
        var lengths = DigitGroups.Lengths(digits);
        var isForeign = start > 0 && text[start - 1] == '+';
        if (isForeign || digits.StartsWith("00420")) return HasPrefix(lengths, digits) ? TextRange.Between(isForeign ? start - 1 : start, end) : null;
        if (!IsNational(lengths, digits) || Touches(text, start, end)) return null;
        if (IsAnnounced(text, start)) return TextRange.Between(start, end);
        if (IsCounted(text, end) || digits.EndsWith("000")) return null;
        // Without spaces only mobiles are told from other numbers of nine digits.
        return lengths.Count == 3 || digits[0] is '6' or '7' ? TextRange.Between(start, end) : null;
    }

    private static bool HasPrefix(List<int> lengths, ReadOnlySpan<char> digits)
    {
        var count = 0;
        foreach (var length in lengths) count += length;
        return digits.StartsWith("420") && count == Digits + 3 || digits.StartsWith("00420") && count == Digits + 5;
    }

    private static bool IsNational(List<int> lengths, ReadOnlySpan<char> digits) =>
        digits[0] is >= '2' and <= '9' && lengths is [Digits] or [3, 3, 3];

    /// <summary>A part of something longer: an account, a reference number, a decimal number.</summary>
    private static bool Touches(string text, int start, int end)
    {
        var (before, after) = (WordScan.At(text, start - 1), WordScan.At(text, end));
        if (char.IsLetterOrDigit(before) || before is '-' or '/' or '_' || char.IsLetter(after) || after is '-' or '/' or '_') return true;
        return (before is '.' or ',' && char.IsAsciiDigit(WordScan.At(text, start - 2))) || (after is '.' or ',' && char.IsAsciiDigit(WordScan.At(text, end + 1)));
    }

    private static bool IsAnnounced(string text, int start)
    {
        var end = start;
        while (end > 0 && !char.IsLetter(text[end - 1]) && start - end < 3) end--;
        var word = end;
        while (word > 0 && char.IsLetter(text[word - 1])) word--;
        return Letters.ArePlainlyEqual(text.AsSpan(word, end - word), Announcements);
    }

    private static bool IsCounted(string text, int end)
    {
        var after = text.AsSpan(end).TrimStart(" \u00A0");
        foreach (var unit in Counted)
        {
            if (after.StartsWith(unit, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
