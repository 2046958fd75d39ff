namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>No question: the years of the parent plan are its own; beside the period, which moved, a comment says how to write one.</summary>
internal sealed class ParentPlanYears : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        foreach (var key in (ReadOnlySpan<string>)["nadřazený_plán", "období"])
        {
            if (rolled.Root?.Entry(key) is { } entry) sheet.Settle(entry);
        }
    }
}
