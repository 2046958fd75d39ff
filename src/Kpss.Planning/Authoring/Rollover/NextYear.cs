using Kpss.Documents;
using Kpss.Planning.Model;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>The year that a workspace has no plan for yet.</summary>
public static class NextYear
{
    /// <returns>The year after the newest plan of a year or two, else after the newest of all; null where there is no plan.</returns>
    public static int? In(Workspace workspace)
    {
        var yearly = workspace.Plans.Only(plan => YearlyPlans.Contain(plan, workspace));
        var newest = 0;
        foreach (var plan in yearly.Count > 0 ? yearly : workspace.Plans) newest = Math.Max(newest, NewPeriod.YearAfter(plan));
        return newest > 0 ? newest : null;
    }
}
