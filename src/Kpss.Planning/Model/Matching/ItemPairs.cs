using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Review.Matching;

/// <summary>
/// Which item of the newer plan each item of the older one became. Ids last, so they come first, wherever the item lies
/// now; then `navazuje_na` of two years' plans; then titles; then likeness of what the items say. An id made of a number
/// says only that the number is the same, so there title or text must be alike too.
/// </summary>
internal sealed class ItemPairs
{
    private const double Alike = 0.5;

    private readonly Dictionary<PlanItem, PlanItem> _before = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PlanItem, PlanItem> _after = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PlanItem, PlanItem> _parents = new(ReferenceEqualityComparer.Instance);

    public ItemPairs(Plan older, Plan newer)
    {
        (OlderItems, NewerItems) = (older.AllItems(), newer.AllItems());
        AddParents(older.Items);
        AddParents(newer.Items);
        if (newer.Parent?.PlanId == older.Id) PairBy(item => item.Id, item => item.Ancestor?.Id);
        if (older.Parent?.PlanId == newer.Id) PairBy(item => item.Ancestor?.Id, item => item.Id);
        if (older.Id == newer.Id) PermutedIds.Pair(this);
        PairBy(OwnId, OwnId);
        if (older.Id != newer.Id) PairBy(item => item.Ancestor?.Id, item => item.Ancestor?.Id);
        PairByDerivedId();
        PairBy(TitleUnderParent, TitleUnderParent);
        PairBy(Title, Title);
        LikePairs.Add(this);
        PairByChildren();
    }

    public List<PlanItem> OlderItems { get; }

    public List<PlanItem> NewerItems { get; }

    public PlanItem? Before(PlanItem newer) => _before.GetValueOrDefault(newer);

    public PlanItem? After(PlanItem older) => _after.GetValueOrDefault(older);

    /// <summary>Null on the first level; of either plan.</summary>
    public PlanItem? ParentOf(PlanItem item) => _parents.GetValueOrDefault(item);

    /// <summary>True when the item lies under the same one as before.</summary>
    public bool KeepsParent(PlanItem before, PlanItem after)
    {
        var (parentBefore, parent) = (ParentOf(before), ParentOf(after));
        return parentBefore is null ? parent is null : parent is not null && ReferenceEquals(After(parentBefore), parent);
    }

    public bool IsFree(PlanItem older, PlanItem newer) => !_after.ContainsKey(older) && !_before.ContainsKey(newer);

    public void Pair(PlanItem older, PlanItem newer)
    {
        _before.Add(newer, older);
        _after.Add(older, newer);
    }

    private void AddParents(IReadOnlyList<PlanItem> items)
    {
        foreach (var item in items)
        {
            foreach (var child in item.Children) _parents.TryAdd(child, item);
            AddParents(item.Children);
        }
    }

    /// <summary>Pairs items that have the same key and share it with no other free item of their side.</summary>
    private void PairBy(Func<PlanItem, string?> ofOlder, Func<PlanItem, string?> ofNewer)
    {
        var olderByKey = Unique(OlderItems, item => _after.ContainsKey(item), ofOlder);
        var newerByKey = Unique(NewerItems, item => _before.ContainsKey(item), ofNewer);
        foreach (var (key, newer) in newerByKey)
        {
            if (newer is not null && olderByKey.GetValueOrDefault(key) is { } older && IsFree(older, newer)) Pair(older, newer);
        }
    }

    private static Dictionary<string, PlanItem?> Unique(List<PlanItem> items, Predicate<PlanItem> isTaken, Func<PlanItem, string?> keyOf)
    {
        var byKey = new Dictionary<string, PlanItem?>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            // Of a key that stands there twice nobody knows which one is meant.
            if (!isTaken(item) && keyOf(item) is { Length: > 0 } key && !byKey.TryAdd(key, item)) byKey[key] = null;
        }

        return byKey;
    }

    private void PairByDerivedId()
    {
        var olderById = Unique(OlderItems, item => _after.ContainsKey(item), item => item.Id);
        foreach (var newer in NewerItems)
        {
            if (olderById.GetValueOrDefault(newer.Id) is not { } older || !IsFree(older, newer)) continue;
            if (Nearest.To(newer.Title, [older.Title]) is not null || ItemWords.Of(older).LikenessTo(ItemWords.Of(newer)) >= Alike) Pair(older, newer);
        }
    }

    /// <summary>An item with most of the children of another one is that one, whatever it is called.</summary>
    private void PairByChildren()
    {
        // From the deepest up, so that a parent can go by parents.
        for (var at = NewerItems.Count - 1; at >= 0; at--)
        {
            var newer = NewerItems[at];
            if (newer.Children.Count == 0 || _before.ContainsKey(newer)) continue;
            foreach (var child in newer.Children)
            {
                if (Before(child) is not { } childBefore || ParentOf(childBefore) is not { } older || !IsFree(older, newer)) continue;
                if (older.Level.Key == newer.Level.Key && IsMostOf(older, newer)) Pair(older, newer);
            }
        }
    }

    private bool IsMostOf(PlanItem older, PlanItem newer)
    {
        var common = 0;
        foreach (var child in newer.Children)
        {
            if (Before(child) is { } before && ReferenceEquals(ParentOf(before), older)) common++;
        }

        return 2 * common > older.Children.Count && 2 * common > newer.Children.Count;
    }

    private static string? OwnId(PlanItem item) => item.Source.HasOwnId ? item.Id : null;

    private static string Title(PlanItem item) => item.Title.Length == 0 ? "" : $"{item.Level.Key} {Words.Fold(item.Title)}";

    private string TitleUnderParent(PlanItem item)
    {
        var parent = ParentOf(item);
        var known = parent is null ? null : After(parent) ?? parent;
        return item.Title.Length == 0 ? "" : $"{item.Level.Key} {known?.Id} {Words.Fold(item.Title)}";
    }
}
