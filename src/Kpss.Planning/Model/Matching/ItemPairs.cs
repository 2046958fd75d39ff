using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Matching;

/// <summary>
/// Which item of a newer plan continues which one of an older plan: the one rule of it, for the comparison that a document
/// prints and for telling what changed. What an author says comes first, so `navazuje_na` of a plan and its parent; then
/// ids, which last, wherever the item lies now; then what both name of the same parent plan; then titles; then likeness of
/// what the items say. One goal of a parent plan may have several measures, so those with other ids must be alike too. An id
/// made of a number says only that the number is the same, so there title or text must be alike too, unless the newer plan names the older one as the plan before it and so has taken over its ids. Each item has one
/// pair at most.
/// </summary>
internal sealed class ItemPairs
{
    private const double Alike = 0.5;

    private readonly Dictionary<PlanItem, PlanItem> _before = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PlanItem, PlanItem> _after = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PlanItem, PlanItem> _parents = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<PlanItem, PlanItem> _namedByNewer = [];
    private readonly Dictionary<PlanItem, PlanItem> _namedByOlder = [];

    public ItemPairs(Plan older, Plan newer)
    {
        (OlderItems, NewerItems) = (older.AllItems(), newer.AllItems());
        AddParents(older.Items);
        AddParents(newer.Items);
        if (newer.Parent?.PlanId == older.Id) _namedByNewer = NamedPairs.Find(NewerItems, OlderItems);
        else if (older.Parent?.PlanId == newer.Id) _namedByOlder = NamedPairs.Find(OlderItems, NewerItems);
        foreach (var (item, named) in NamedPairs.Pairs(_namedByNewer)) Add(named, item);
        foreach (var (item, named) in NamedPairs.Pairs(_namedByOlder)) Add(item, named);
        if (older.Id == newer.Id) PermutedIds.Pair(this);
        PairBy(OwnId, OwnId);
        if (newer.Previous?.Id == older.Id) PairBy(item => item.Id, OwnId);
        if (older.Previous?.Id == newer.Id) PairBy(OwnId, item => item.Id);
        if (older.Id != newer.Id) PairBy(item => item.Ancestor?.Id, item => item.Ancestor?.Id, (before, after) => !before.Source.HasOwnId || !after.Source.HasOwnId || AreLike(before, after));
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

    /// <summary>What an item of the newer plan says that it carries out of the older one, its parent; several may name the same.</summary>
    public PlanItem? NamedBy(PlanItem newer) => _namedByNewer.GetValueOrDefault(newer);

    /// <summary>Null on the first level; of either plan.</summary>
    public PlanItem? ParentOf(PlanItem item) => _parents.GetValueOrDefault(item);

    /// <summary>True when the item lies under the same one as before.</summary>
    public bool KeepsParent(PlanItem before, PlanItem after)
    {
        var (parentBefore, parent) = (ParentOf(before), ParentOf(after));
        return parentBefore is null ? parent is null : parent is not null && ReferenceEquals(After(parentBefore), parent);
    }

    /// <summary>True for items that no pair has and that don't say themselves what they carry out.</summary>
    public bool AreFree(PlanItem older, PlanItem newer) => !IsTakenOfOlder(older) && !IsTakenOfNewer(newer);

    public bool IsTakenOfOlder(PlanItem item) => _after.ContainsKey(item) || _namedByOlder.ContainsKey(item);

    public bool IsTakenOfNewer(PlanItem item) => _before.ContainsKey(item) || _namedByNewer.ContainsKey(item);

    /// <summary>Pairs two items, unless one of them is taken.</summary>
    public void Pair(PlanItem older, PlanItem newer)
    {
        if (AreFree(older, newer)) Add(older, newer);
    }

    private void Add(PlanItem older, PlanItem newer)
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
    private void PairBy(Func<PlanItem, string?> ofOlder, Func<PlanItem, string?> ofNewer, Func<PlanItem, PlanItem, bool>? areOne = null)
    {
        var olderByKey = Unique(OlderItems, IsTakenOfOlder, ofOlder);
        var newerByKey = Unique(NewerItems, IsTakenOfNewer, ofNewer);
        foreach (var (key, newer) in newerByKey)
        {
            if (newer is not null && olderByKey.GetValueOrDefault(key) is { } older && areOne?.Invoke(older, newer) != false) Pair(older, newer);
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
        var olderById = Unique(OlderItems, IsTakenOfOlder, item => item.Id);
        foreach (var newer in NewerItems)
        {
            if (olderById.GetValueOrDefault(newer.Id) is { } older && AreFree(older, newer) && AreLike(older, newer)) Pair(older, newer);
        }
    }

    private static bool AreLike(PlanItem older, PlanItem newer) =>
        Nearest.To(newer.Title, [older.Title]) is not null || ItemWords.Of(older).LikenessTo(ItemWords.Of(newer)) >= Alike;

    /// <summary>An item with most of the children of another one is that one, whatever it is called.</summary>
    private void PairByChildren()
    {
        // From the deepest up, so that a parent can go by parents.
        for (var at = NewerItems.Count - 1; at >= 0; at--)
        {
            var newer = NewerItems[at];
            if (newer.Children.Count == 0 || IsTakenOfNewer(newer)) continue;
            foreach (var child in newer.Children)
            {
                if (Before(child) is not { } childBefore || ParentOf(childBefore) is not { } older || !AreFree(older, newer)) continue;
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
