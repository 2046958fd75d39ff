using Kpss.Documents;

namespace Kpss.Planning.Model.Surveys;

/// <summary>Items under one of the first level: few enough for a table or a picture to fit a page.</summary>
/// <param name="Top">Null when the plan has one level only, so that all its items make one group.</param>
public sealed record ItemGroup(PlanItem? Top, Sequence<PlanItem> Items)
{
    /// <returns>The groups with the items that are wanted, each with one at least.</returns>
    public static Sequence<ItemGroup> Of(Plan plan, Predicate<PlanItem> wanted)
    {
        if (!HasLevels(plan)) return plan.Items.Only(wanted) is { Count: > 0 } all ? [new(null, all)] : [];

        var groups = new List<ItemGroup>();
        foreach (var top in plan.Items)
        {
            if (top.WithDescendants().Only(wanted) is { Count: > 0 } items) groups.Add(new(top, items));
        }

        return groups.ToSequence();
    }

    private static bool HasLevels(Plan plan)
    {
        foreach (var item in plan.Items)
        {
            if (item.Children.Count > 0) return true;
        }

        return false;
    }
}
