namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>Single letters with full stops, and a name behind them: a. s., s. r. o., č. j., T. G. Masaryk.</summary>
internal static class Initials
{
    public static bool Binds(Gap gap)
    {
        if (!IsInitial(gap.Before)) return false;
        if (IsInitial(gap.After[..Math.Min(2, gap.After.Length)])) return true;
        return char.IsUpper(gap.Before[0]) && char.IsUpper(gap.After[0]);
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word is [var letter, '.'] && char.IsLetter(letter);
}
