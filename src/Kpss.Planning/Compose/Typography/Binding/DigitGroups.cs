namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>Groups of three: 2 500, 1 000 000, and phone numbers, +420 376 347 111.</summary>
internal static class DigitGroups
{
    private const int Group = 3;

    public static bool Binds(Gap gap)
    {
        var digits = Number.LeadingDigits(gap.After);
        if (digits != Group || (digits < gap.After.Length && char.IsLetter(gap.After[digits]))) return false;

        var before = gap.Before;
        if (before.Length > 0 && before[0] is '+' or '−' or '±') before = before[1..];
        return before.Length is > 0 and <= Group && Number.LeadingDigits(before) == before.Length;
    }
}
