namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>Number and unit: 10 kg, 15 %, 1 000 000 Kč, 108/2006 Sb.</summary>
internal static class Units
{
    private static readonly string[] Known =
    [
        "Kč", "CZK", "EUR", "USD", "tis", "mil", "mld", "ks", "kg", "g", "t", "km", "m", "cm", "mm", "ha", "l", "ml", "h",
        "hod", "min", "s", "W", "kW", "kWh", "MW", "MB", "GB", "let", "měs", "Sb", "km²", "m²", "m³", "bm", "b", "str",
    ];

    public static bool Binds(Gap gap)
    {
        if (!char.IsAsciiDigit(gap.Before[^1])) return false;
        if (gap.After[0] is '%' or '‰' or '€' or '$' or '°') return true;

        var letters = 0;
        while (letters < gap.After.Length && IsOfUnit(gap.After[letters])) letters++;
        return IsKnown(gap.After[..letters], gap.After[letters..]);
    }

    private static bool IsOfUnit(char c) => char.IsLetter(c) || c is '²' or '³';

    /// <summary>The letter s is the preposition unless a full stop or the end comes next.</summary>
    private static bool IsKnown(ReadOnlySpan<char> unit, ReadOnlySpan<char> rest)
    {
        if (unit is "s" && rest.IsEmpty) return false;
        foreach (var known in Known)
        {
            if (unit.SequenceEqual(known)) return true;
        }

        return false;
    }
}
