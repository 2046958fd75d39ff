using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Texts;

/// <summary>Letters as they compare when case and diacritics don't count.</summary>
internal static class Letters
{
    /// <summary>Reaches over all Czech letters.</summary>
    private const int TableEnd = 0x180;

    private static readonly char[] Plains = BuildPlains();

    /// <summary>The letter in lower case and without marks; a no-break space as a space.</summary>
    public static char Plain(char c) => c < TableEnd ? Plains[c] : char.ToLowerInvariant(c);

    public static bool ArePlainlyEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length) return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (Plain(left[i]) != Plain(right[i])) return false;
        }

        return true;
    }

    public static bool ArePlainlyEqual(ReadOnlySpan<char> text, string[] anyOf)
    {
        foreach (var candidate in anyOf)
        {
            if (ArePlainlyEqual(text, candidate)) return true;
        }

        return false;
    }

    private static char[] BuildPlains()
    {
        var plains = new char[TableEnd];
        for (var i = 0; i < TableEnd; i++) plains[i] = char.ToLowerInvariant(LatinMarks.Bare((char)i));
        plains['\u00A0'] = ' ';
        return plains;
    }
}
