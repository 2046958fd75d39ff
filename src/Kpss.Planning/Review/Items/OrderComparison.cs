using Kpss.Planning.Model;
using Kpss.Planning.Model.Matching;

namespace Kpss.Planning.Review.Items;

/// <summary>Another order of items whose numbers don't tell it.</summary>
internal static class OrderComparison
{
    public static List<Change> Of(ItemPairs pairs)
    {
        var changes = new List<Change>();
        var places = new Dictionary<PlanItem, int>(ReferenceEqualityComparer.Instance);
        foreach (var item in pairs.OlderItems) places.TryAdd(item, places.Count);
        foreach (var siblings in Families(pairs))
        {
            var stayed = new List<PlanItem>();
            foreach (var item in siblings)
            {
                if (pairs.Before(item) is { } before && pairs.KeepsParent(before, item) && !NumberComparison.IsRenumbered(before, item, pairs)) stayed.Add(item);
            }

            var inOrder = Rising.In(stayed.ConvertAll(item => places[pairs.Before(item)!]));
            for (var at = 0; at < stayed.Count; at++)
            {
                if (!inOrder[at]) changes.Add(new Reordered(ItemSubject.Of(stayed[at]), at == 0 ? null : ItemSubject.Of(stayed[at - 1])));
            }
        }

        return changes;
    }

    private static IEnumerable<IReadOnlyList<PlanItem>> Families(ItemPairs pairs)
    {
        yield return pairs.NewerItems.FindAll(item => pairs.ParentOf(item) is null);
        foreach (var item in pairs.NewerItems)
        {
            if (item.Children.Count > 1) yield return item.Children;
        }
    }
}
