using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model.Rules;

namespace Kpss.Planning.Model.Reading;

/// <summary>Looks whether the plans that others go on from are there and come before them.</summary>
internal static class PreviousPlans
{
    /// <param name="isWhole">False when a plan that isn't found may only be unread.</param>
    public static void Report(IReadOnlyList<Plan> plans, WorkspaceIndex index, bool isWhole, Report report)
    {
        foreach (var plan in plans)
        {
            if (plan.Previous is not { } mention) continue;
            var previous = index.PreviousOf(plan);
            if (previous is null && isWhole) report.Add(BadPreviousPlan.Unknown(mention, Earlier(plan, plans)));
            if (previous?.Period.From is { } before && plan.Period.From is { } from && before >= from) report.Add(BadPreviousPlan.NotEarlier(mention, previous, plan));
        }
    }

    private static List<string> Earlier(Plan plan, IReadOnlyList<Plan> plans)
    {
        var ids = new List<string>();
        foreach (var other in plans)
        {
            if (other.Id != plan.Id && !(other.Period.From >= plan.Period.From)) ids.Add(other.Id);
        }

        return ids;
    }
}
