using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model.Rules;

namespace Kpss.Planning.Model.Reading;

/// <summary>Finds plans that name one another as parents.</summary>
internal static class PlanCircles
{
    public static void Report(IReadOnlyList<Plan> plans, WorkspaceIndex index, Report report)
    {
        var seen = new HashSet<string>();
        foreach (var plan in plans)
        {
            if (!seen.Contains(plan.Id) && CircleOf(plan, plans.Count, index) is { } circle)
            {
                seen.UnionWith(circle);
                report.Add(ParentCycle.OfPlan(plan.Parent!.Place, plan.Id));
            }
        }
    }

    /// <returns>The ids on the way from a plan back to itself; null when the way ends.</returns>
    private static List<string>? CircleOf(Plan plan, int longest, WorkspaceIndex index)
    {
        var way = new List<string>();
        for (var at = plan; at is not null && way.Count <= longest; at = index.ParentOf(at))
        {
            if (way.Count > 0 && at.Id == plan.Id) return way;
            way.Add(at.Id);
        }

        return null;
    }
}
