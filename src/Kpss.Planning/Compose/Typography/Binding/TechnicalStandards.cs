namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>ČSN 01 6910, ČSN EN ISO 9001.</summary>
internal static class TechnicalStandards
{
    private static readonly string[] Bodies = ["ČSN", "EN", "ISO", "IEC"];

    public static bool Binds(Gap gap)
    {
        if (IsBody(gap.Before)) return IsBody(gap.AfterWord) || char.IsAsciiDigit(gap.After[0]);
        return gap.Earlier is "ČSN" && Number.LeadingDigits(gap.Before) == gap.Before.Length && char.IsAsciiDigit(gap.After[0]);
    }

    private static bool IsBody(ReadOnlySpan<char> word)
    {
        foreach (var body in Bodies)
        {
            if (word.SequenceEqual(body)) return true;
        }

        return false;
    }
}
