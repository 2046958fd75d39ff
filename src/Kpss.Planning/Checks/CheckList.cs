using Kpss.Planning.Checks.Errors;
using Kpss.Planning.Checks.Warnings;

namespace Kpss.Planning.Checks;

public static class CheckList
{
    /// <summary>Every check there is, in the order of the codes.</summary>
    public static readonly ICheck[] All =
    [
        new UnknownRuleCode(),
        new NumberingGap(),
        new TimeframeOutsidePeriod(),
        new UnusedRegisterEntry(),
        new ActorUnderTwoSpellings(),
        new UnexpandedAbbreviation(),
        new NearIdenticalSentences(),
        new PersonalData(),
        new ForeignTownName(),
        new StalePhrase(),
        new Typography(),
    ];
}
