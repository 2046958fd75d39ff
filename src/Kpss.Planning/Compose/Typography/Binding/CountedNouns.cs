namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>Number and what it counts: 500 lidí, 3× ročně. A year counts nothing: „v roce 2025 vznikne“.</summary>
internal static class CountedNouns
{
    public static bool Binds(Gap gap)
    {
        if (!Number.Is(gap.Before.TrimEnd('×')) || Number.IsYear(gap.Before)) return false;
        return char.IsLower(gap.After[0]) && gap.AfterWord.Length > 1 && !FunctionWords.Contain(gap.AfterWord);
    }
}
