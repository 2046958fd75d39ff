using Kpss.Documents;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

internal static class QuestionList
{
    /// <summary>Old years come behind all that may tell of them.</summary>
    private static readonly IQuestion[] All =
    [
        new KeptHeadings(),
        new UnchangedTitle(),
        new LoneRemarks(),
        new GapBetweenPlans(),
        new DroppedExtension(),
        new ParentOver(),
        new ContactPerson(),
        new ParentPlanYears(),
        new EndedAbove(),
        new PastTimeframes(),
        new PastFulfilment(),
        new PastCosts(),
        new Indicators(),
        new LostReferences(),
        new LostValues(),
        new NewFindings(),
        new OldYears(),
        new PersonsNamed(),
    ];

    /// <summary>Goes through the new plan for what only a person can decide.</summary>
    public static Sequence<Decision> Ask(RolledPlan rolled)
    {
        var sheet = new DecisionSheet();
        foreach (var question in All) question.Ask(rolled, sheet);
        return sheet.Sorted();
    }
}
