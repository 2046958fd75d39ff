using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Errors;
using Kpss.Planning.Checks.Warnings;

namespace Kpss.Planning.Checks;

public static class CheckList
{
    /// <summary>What makes a plan wrong, in the order of the codes.</summary>
    public static readonly ICheck[] Errors =
    [
        new DuplicateNumber(),
        new DuplicateId(),
        new MissingField(),
        new UnreadableTimeframe(),
        new UnknownField(),
        new CardOnBothLevels(),
        new NumberBreaksPattern(),
        new MergedBesideParts(),
        new UnknownRuleCode(),
        new UnknownReference(),
        new AmbiguousReference(),
        new NothingToCompare(),
    ];

    /// <summary>What an author would want to know, in the order of the codes.</summary>
    public static readonly ICheck[] Warnings =
    [
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
        new RepeatedReference(),
        new UnusedText(),
        new EmptyPart(),
        new FundingStatement(),
        new FundingProject(),
        new DeadAnchor(),
        new EmptyItem(),
        new AwkwardName(),
        new CutByHash(),
        new PastedList(),
        new MissingBar(),
        new RoughTimeframe(),
        new RepeatedItem(),
        new SingleBrackets(),
    ];

    /// <summary>Every check there is.</summary>
    public static readonly ICheck[] All = [.. Errors, .. Warnings];

    /// <summary>The rules whose severity a workspace may set.</summary>
    public static List<Rule> Settable()
    {
        var rules = new List<Rule>();
        foreach (var check in All)
        {
            if (!check.Rule.IsFirm) rules.Add(check.Rule);
        }

        return rules;
    }
}
