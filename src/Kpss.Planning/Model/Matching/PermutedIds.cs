using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Matching;

/// <summary>Items that took each other's ids and else are as they were: title, number and text all say otherwise than the id.</summary>
internal static class PermutedIds
{
    private const double Alike = 0.5;

    public static void Pair(ItemPairs pairs)
    {
        var older = ById(pairs.OlderItems);
        var byName = ByName(pairs.OlderItems);
        var found = new Dictionary<string, (PlanItem Before, PlanItem After)>(StringComparer.Ordinal);
        foreach (var item in pairs.NewerItems)
        {
            if (!item.Source.HasOwnId || older.GetValueOrDefault(item.Id) is not { } ofId || NameOf(ofId) == NameOf(item)) continue;
            if (byName.GetValueOrDefault(NameOf(item)) is { } before && pairs.AreFree(before, item) && ItemWords.Of(before).LikenessTo(ItemWords.Of(item)) >= Alike) found.TryAdd(item.Id, (before, item));
        }

        // Only ids that went round among them were taken from each other.
        while (found.FirstOrDefault(pair => !found.ContainsKey(pair.Value.Before.Id)).Key is { } open) found.Remove(open);
        foreach (var (before, after) in found.Values)
        {
            pairs.Pair(before, after);
        }
    }

    private static Dictionary<string, PlanItem> ById(List<PlanItem> items)
    {
        var byId = new Dictionary<string, PlanItem>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.Source.HasOwnId) byId.TryAdd(item.Id, item);
        }

        return byId;
    }

    private static Dictionary<string, PlanItem?> ByName(List<PlanItem> items)
    {
        var byName = new Dictionary<string, PlanItem?>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.Title.Length > 0 && !byName.TryAdd(NameOf(item), item)) byName[NameOf(item)] = null;
        }

        return byName;
    }

    private static string NameOf(PlanItem item) => $"{item.Level.Key} {item.FullNumber} {Words.Fold(item.Title)}";
}
