using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Review.Matching;

/// <summary>Pairs the plans of two states of a workspace: by their folders, and where a folder was renamed by their titles.</summary>
internal static class PlanPairs
{
    /// <summary>In the order of the newer side, then those that are gone.</summary>
    public static List<(Plan? Before, Plan? After)> Of(Workspace older, Workspace newer)
    {
        var pairs = new List<(Plan?, Plan?)>();
        var gone = new List<Plan>();
        foreach (var plan in older.Plans)
        {
            if (newer.Index.Plan(plan.Id) is null) gone.Add(plan);
        }

        foreach (var plan in newer.Plans)
        {
            var before = older.Index.Plan(plan.Id) ?? gone.Find(other => Words.Fold(other.Title) == Words.Fold(plan.Title));
            if (before is not null) gone.Remove(before);
            pairs.Add((before, plan));
        }

        foreach (var plan in gone) pairs.Add((plan, null));
        return pairs;
    }
}
