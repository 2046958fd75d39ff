namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>Day and month stay together, 22. 9. 2020; the year may go to the next line.</summary>
internal static class Dates
{
    private const int LongestDay = 2;

    public static bool Binds(Gap gap)
    {
        if (!Number.IsOrdinal(gap.Before, LongestDay)) return false;
        var month = Number.LeadingDigits(gap.After);
        return month is 1 or 2 && month < gap.After.Length && gap.After[month] == '.';
    }
}
