using Kpss.Documents;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Matching;

namespace Kpss.Planning.Review.Items;

/// <summary>What came, went and moved.</summary>
internal static class StructureComparison
{
    public static List<Change> Of(ItemPairs pairs)
    {
        var changes = new List<Change>();
        foreach (var item in pairs.NewerItems)
        {
            if (pairs.Before(item) is { } before) AddMove(changes, pairs, before, item);
            else if (pairs.ParentOf(item) is not { } parent || pairs.Before(parent) is not null) changes.Add(new Added(ItemSubject.Of(item), Count(item, it => pairs.Before(it) is null)));
        }

        foreach (var item in pairs.OlderItems)
        {
            if (pairs.After(item) is not null) continue;
            if (pairs.ParentOf(item) is not { } parent || pairs.After(parent) is not null) changes.Add(new Removed(ItemSubject.Of(item), Count(item, it => pairs.After(it) is null)));
        }

        changes.AddRange(NumberComparison.Of(pairs));
        changes.AddRange(OrderComparison.Of(pairs));
        return changes;
    }

    private static void AddMove(List<Change> changes, ItemPairs pairs, PlanItem before, PlanItem item)
    {
        if (pairs.KeepsParent(before, item) && before.Level.Key == item.Level.Key) return;
        changes.Add(new Moved(ItemSubject.Of(before), ItemSubject.Of(item), Subject(pairs.ParentOf(before)), Subject(pairs.ParentOf(item))));
    }

    private static ItemSubject? Subject(PlanItem? item) => item is null ? null : ItemSubject.Of(item);

    /// <summary>How many of those below are as wanted, and all between too.</summary>
    private static int Count(PlanItem item, Predicate<PlanItem> wanted)
    {
        var count = 0;
        foreach (var child in item.Children)
        {
            if (wanted(child)) count += 1 + Count(child, wanted);
        }

        return count;
    }
}
