using System.Text;

namespace Kpss.Planning.Model.Reading.Publishing;

internal static class PhoneNumber
{
    private const int NationalDigits = 9;
    private const int MostDigits = 15;
    private static readonly string[] ExtensionWords = ["linka", "kl.", "klapka"];

    /// <summary>The number as a telephone dials it, with its country: `376 347 111` is `+420376347111`; with an extension as RFC 3966 writes it.</summary>
    /// <returns>Null for what is no number.</returns>
    public static string? Dialled(string written)
    {
        foreach (var word in ExtensionWords)
        {
            var at = written.IndexOf($" {word} ", StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var extension = written[(at + word.Length + 2)..].Trim();
            return IsDigits(extension) && Whole(written[..at].TrimEnd(' ', ',')) is { } number ? $"{number};ext={extension}" : null;
        }

        return Whole(written);
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static string? Whole(string written)
    {
        var digits = new StringBuilder();
        foreach (var c in written.StartsWith('+') ? written.AsSpan(1) : written)
        {
            if (char.IsAsciiDigit(c)) digits.Append(c);
            else if (c is not (' ' or '\u00A0')) return null;
        }

        if (written.StartsWith('+')) return digits.Length is > NationalDigits and <= MostDigits ? $"+{digits}" : null;
        if (digits.Length == NationalDigits) return $"+420{digits}";
        return IsShort(digits.ToString()) ? digits.ToString() : null;
    }

    /// <summary>Emergency and help lines have no country: `112`, `116 111`.</summary>
    private static bool IsShort(string digits) => digits is ['1', ..] && digits.Length is >= 3 and <= 6;
}
