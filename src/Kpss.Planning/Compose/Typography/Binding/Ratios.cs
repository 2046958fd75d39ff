namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>1 : 50 000 and 10 × 5.</summary>
internal static class Ratios
{
    public static bool Binds(Gap gap)
    {
        if (gap.After is ":" or "×") return EndsWithDigit(gap.Before) && StartsWithDigit(gap.Later);
        return gap.Before is ":" or "×" && EndsWithDigit(gap.Earlier) && StartsWithDigit(gap.After);
    }

    private static bool EndsWithDigit(ReadOnlySpan<char> word) => word.Length > 0 && char.IsAsciiDigit(word[^1]);

    private static bool StartsWithDigit(ReadOnlySpan<char> word) => word.Length > 0 && char.IsAsciiDigit(word[0]);
}
