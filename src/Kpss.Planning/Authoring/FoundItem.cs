using Kpss.Planning.Model;

namespace Kpss.Planning.Authoring;

/// <param name="Above">The items above it, from the first level down.</param>
public sealed record FoundItem(Plan Plan, PlanItem Item, IReadOnlyList<PlanItem> Above)
{
    public PlanItem? Parent => Above.Count > 0 ? Above[^1] : null;

    /// <summary>Every item of a plan, in printing order.</summary>
    public static List<FoundItem> AllOf(Plan plan)
    {
        var items = new List<FoundItem>();
        foreach (var item in plan.Items) Collect(plan, item, [], items);
        return items;
    }

    private static void Collect(Plan plan, PlanItem item, IReadOnlyList<PlanItem> above, List<FoundItem> items)
    {
        items.Add(new(plan, item, above));
        foreach (var child in item.Children) Collect(plan, child, [.. above, item], items);
    }
}
