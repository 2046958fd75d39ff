using Kpss.Documents;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Matching;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Review.Matching;

/// <summary>
/// Pairs the plans of two states of a workspace: by their folders, and where a folder was renamed by their titles, else by
/// most of their items, which a plan for another period may have too.
/// </summary>
internal static class PlanPairs
{
    /// <summary>In the order of the newer side, then those that are gone.</summary>
    public static List<(Plan? Before, Plan? After)> Of(Workspace older, Workspace newer)
    {
        var gone = new List<Plan>();
        foreach (var plan in older.Plans)
        {
            if (newer.Index.Plan(plan.Id) is null) gone.Add(plan);
        }

        var before = newer.Plans.Map(plan => older.Index.Plan(plan.Id) ?? Taken(gone, other => Words.Fold(other.Title) == Words.Fold(plan.Title)));
        var pairs = new List<(Plan?, Plan?)>();
        for (var at = 0; at < before.Count; at++)
        {
            var plan = newer.Plans[at];
            pairs.Add((before[at] ?? Taken(gone, other => other.Period == plan.Period && HaveMostItemsInCommon(other, plan)), plan));
        }

        foreach (var plan in gone) pairs.Add((plan, null));
        return pairs;
    }

    private static Plan? Taken(List<Plan> gone, Predicate<Plan> isWanted)
    {
        var at = gone.FindIndex(isWanted);
        if (at < 0) return null;

        var plan = gone[at];
        gone.RemoveAt(at);
        return plan;
    }

    private static bool HaveMostItemsInCommon(Plan older, Plan newer)
    {
        var pairs = new ItemPairs(older, newer);
        var common = pairs.NewerItems.FindAll(item => pairs.Before(item) is not null).Count;
        return 2 * common > Math.Max(pairs.OlderItems.Count, pairs.NewerItems.Count);
    }
}
