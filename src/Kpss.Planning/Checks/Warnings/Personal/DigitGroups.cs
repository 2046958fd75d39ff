using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Personal;

/// <summary>Digits with single spaces or slashes between them, as phone and birth numbers are written.</summary>
internal static class DigitGroups
{
    public static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end])) end++;
            else if ((WordScan.IsSpace(text[end]) || text[end] is '/') && char.IsAsciiDigit(WordScan.At(text, end + 1))) end += 2;
            else break;
        }

        return end;
    }

    /// <summary>The lengths of the groups: 3, 3, 3 for `601 234 567`.</summary>
    public static List<int> Lengths(ReadOnlySpan<char> digits)
    {
        var lengths = new List<int> { 0 };
        foreach (var c in digits)
        {
            if (char.IsAsciiDigit(c)) lengths[^1]++;
            else lengths.Add(0);
        }

        return lengths;
    }
}
