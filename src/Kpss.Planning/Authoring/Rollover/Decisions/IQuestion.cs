namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>One kind of thing that only a person can decide about a new plan.</summary>
internal interface IQuestion
{
    void Ask(RolledPlan rolled, DecisionSheet sheet);
}
