using Kpss.Planning.Authoring;
using Kpss.Planning.Model;

namespace Kpss.Cli.Listing;

/// <summary>An item that a list shows: a hit, or one above a hit.</summary>
internal sealed record ListedItem(PlanItem Item, bool IsHit, IReadOnlyList<ListedItem> Children)
{
    /// <returns>The items of a plan that are wanted, under those that lie above them.</returns>
    public static List<ListedItem> Of(Plan plan, Predicate<FoundItem> wanted)
    {
        var hits = new HashSet<PlanItem>(ReferenceEqualityComparer.Instance);
        foreach (var found in FoundItem.AllOf(plan))
        {
            if (wanted(found)) hits.Add(found.Item);
        }

        return Listed(plan.Items, hits);
    }

    public int HitCount()
    {
        var count = IsHit ? 1 : 0;
        foreach (var child in Children) count += child.HitCount();
        return count;
    }

    private static List<ListedItem> Listed(IReadOnlyList<PlanItem> items, HashSet<PlanItem> hits)
    {
        var listed = new List<ListedItem>();
        foreach (var item in items)
        {
            var children = Listed(item.Children, hits);
            if (hits.Contains(item) || children.Count > 0) listed.Add(new(item, hits.Contains(item), children));
        }

        return listed;
    }
}

/// <param name="Total">How many items the plan has, listed or not.</param>
internal sealed record ListedPlan(Plan Plan, IReadOnlyList<ListedItem> Items, int Total)
{
    public int HitCount()
    {
        var count = 0;
        foreach (var item in Items) count += item.HitCount();
        return count;
    }
}
