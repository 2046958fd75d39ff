using Kpss.Planning.Compose.Typography.Binding;

namespace Kpss.Planning.Compose.Typography;

/// <summary>Puts a no-break space wherever one of the rules says that two words belong on one line.</summary>
internal static class NoBreakSpaces
{
    /// <returns>True when the line may not be broken at the gap.</returns>
    private delegate bool Rule(Gap gap);

    private static readonly Rule[] Always =
    [
        OneLetterPrepositions.Binds,
        DigitGroups.Binds,
        Units.Binds,
        CountedNouns.Binds,
        Ordinals.Binds,
        Dates.Binds,
        NumberedParts.Binds,
        Ratios.Binds,
        Initials.Binds,
        TechnicalStandards.Binds,
        Titles.Binds,
        DegreesAfterName.Binds,
        Dashes.Binds,
    ];

    public static void Set(Line line, TypographyOptions options)
    {
        for (var i = 1; i < line.Length - 1; i++)
        {
            if (line[i] != ' ' || line.IsKept(i)) continue;
            if (Binds(new Gap(line.Characters, i), options)) line.Put(i, Characters.NoBreakSpace);
        }
    }

    private static bool Binds(Gap gap, TypographyOptions options)
    {
        if (gap.Before.IsEmpty || gap.After.IsEmpty) return false;
        foreach (var rule in Always)
        {
            if (rule(gap)) return true;
        }

        return (options.BindConjunctions && OneLetterConjunctions.Binds(gap))
            || (options.BindAbbreviations && Abbreviations.Binds(gap));
    }
}
