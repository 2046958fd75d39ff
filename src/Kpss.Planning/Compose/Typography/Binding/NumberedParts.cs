namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>What a number belongs to: § 23, č. 9, s. 53, obr. 1, tab. 3, odst. 2, písm. a), kap. II.</summary>
internal static class NumberedParts
{
    private static readonly string[] Parts =
    [
        "§", "§§", "č.", "čís.", "čp.", "s.", "str.", "obr.", "tab.", "odst.", "čl.", "kap.", "sv.", "roč.", "příl.", "bod",
        "r.", "tel.", "ust.", "zák.", "vyhl.",
    ];

    private static readonly string[] Letters = ["písm.", "odst.", "bod", "příl."];

    public static bool Binds(Gap gap)
    {
        var after = gap.After;
        if (char.IsAsciiDigit(after[0]) || after[0] == '+' || Number.IsRoman(gap.AfterWord)) return Words.Contain(Parts, gap.Before);
        return gap.AfterWord.Length == 1 && char.IsLetter(after[0]) && after is [_, ')' or '.' or ',', ..] && Words.Contain(Letters, gap.Before);
    }
}
