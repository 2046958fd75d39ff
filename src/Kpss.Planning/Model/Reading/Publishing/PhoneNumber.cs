using System.Text;

namespace Kpss.Planning.Model.Reading.Publishing;

internal static class PhoneNumber
{
    private const int NationalDigits = 9;
    private const int MostDigits = 15;

    /// <summary>The number as a telephone dials it, with its country: `376 347 111` is `+420376347111`.</summary>
    /// <returns>Null for what is no number.</returns>
    public static string? Dialled(string written)
    {
        var digits = new StringBuilder();
        foreach (var c in written.StartsWith('+') ? written.AsSpan(1) : written)
        {
            if (char.IsAsciiDigit(c)) digits.Append(c);
            else if (c is not (' ' or '\u00A0')) return null;
        }

        if (!written.StartsWith('+')) return digits.Length == NationalDigits ? $"+420{digits}" : null;
        return digits.Length is > NationalDigits and <= MostDigits ? $"+{digits}" : null;
    }
}
