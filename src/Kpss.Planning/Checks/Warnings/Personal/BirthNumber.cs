using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Personal;

/// <summary>
/// Rodné číslo: YYMMDD/XXX(X), months of women 50 higher, and 20 more where a day's numbers ran out
/// (§ 13 of Act 133/2000 Sb.). Those of ten digits divide by eleven.
/// </summary>
internal static class BirthNumber
{
    private const int DatePart = 6;
    private const int LastShortYear = 53;

    public static bool IsOne(string text, TextRange place)
    {
        var digits = place.Of(text);
        var slash = digits.IndexOf('/');
        if (slash >= 0 && slash != DatePart || char.IsLetterOrDigit(WordScan.At(text, place.Start - 1)) || WordScan.At(text, place.Start - 1) is '-' or '/' or '.') return false;
        if (char.IsLetterOrDigit(WordScan.At(text, place.End)) || WordScan.At(text, place.End) is '-' or '/') return false;

        var number = slash < 0 ? digits.ToString() : $"{digits[..slash]}{digits[(slash + 1)..]}";
        if (number.Length is not (9 or 10) || number.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0) return false;
        // Without the slash any reference number may look like one.
        if (slash < 0 && !IsAnnounced(text, place.Start) || IsReference(text, place.Start)) return false;
        return IsBirthDay(number) && IsDivisible(number);
    }

    private static bool IsBirthDay(string number)
    {
        var (year, month, day) = (int.Parse(number.AsSpan(0, 2)), int.Parse(number.AsSpan(2, 2)), int.Parse(number.AsSpan(4, 2)));
        if (number.Length == 9 && year > LastShortYear) return false;
        if (month > 50) month -= 50;
        if (month > 20) month -= 20;
        return month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    private static bool IsDivisible(string number)
    {
        if (number.Length == 9) return true;
        if (long.Parse(number) % 11 == 0) return true;
        // Until 1985 a remainder of ten was written as zero.
        return int.Parse(number.AsSpan(0, 9)) % 11 == 10 && number[^1] == '0';
    }

    private static bool IsAnnounced(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \u00A0:");
        return before.EndsWith("r. č.", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("r.č.", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("RČ", StringComparison.Ordinal)
            || before.EndsWith("rodné číslo", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("rodným číslem", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsReference(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \u00A0:");
        return before.EndsWith("č. j.", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("č.j.", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("čj.", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("zn.", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("účtu", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("účet", StringComparison.OrdinalIgnoreCase);
    }
}
