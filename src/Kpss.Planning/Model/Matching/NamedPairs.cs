using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Matching;

/// <summary>
/// Items that say by `navazuje_na` which item of the parent plan they carry out. Several may name one: its pair is the
/// one of its id, else that of its title, else the first.
/// </summary>
internal static class NamedPairs
{
    /// <returns>For each item that names another one, which one.</returns>
    public static Dictionary<PlanItem, PlanItem> Find(List<PlanItem> items, List<PlanItem> ofParent)
    {
        var byId = new Dictionary<string, PlanItem>(StringComparer.Ordinal);
        foreach (var item in ofParent) byId.TryAdd(item.Id, item);
        var named = new Dictionary<PlanItem, PlanItem>(ReferenceEqualityComparer.Instance);
        foreach (var item in items)
        {
            if (item.Ancestor is { } ancestor && byId.GetValueOrDefault(ancestor.Id) is { } target) named.TryAdd(item, target);
        }

        return named;
    }

    public static List<(PlanItem Item, PlanItem Named)> Pairs(Dictionary<PlanItem, PlanItem> named)
    {
        var nearest = new Dictionary<PlanItem, PlanItem>(ReferenceEqualityComparer.Instance);
        foreach (var (item, target) in named)
        {
            if (!nearest.TryGetValue(target, out var other) || RankOf(item, target) > RankOf(other, target)) nearest[target] = item;
        }

        var pairs = new List<(PlanItem, PlanItem)>();
        foreach (var (target, item) in nearest) pairs.Add((item, target));
        return pairs;
    }

    private static int RankOf(PlanItem item, PlanItem target)
    {
        if (item.Source.HasOwnId && item.Id == target.Id) return 2;
        return Words.Fold(item.Title) == Words.Fold(target.Title) ? 1 : 0;
    }
}
