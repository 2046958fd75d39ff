namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>3. etapa, 8. kapitola, II. patro, 22. září.</summary>
internal static class Ordinals
{
    private const int LongestOrdinal = 3;

    public static bool Binds(Gap gap)
    {
        if (!Number.IsOrdinal(gap.Before, LongestOrdinal) && !Number.IsRomanOrdinal(gap.Before)) return false;
        return char.IsLower(gap.After[0]) && !FunctionWords.Contain(gap.AfterWord);
    }
}
