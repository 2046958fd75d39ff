using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Surveys;

/// <summary>
/// Which item of an older plan each item continues: the one that `navazuje_na` names, else the one of the same id, else
/// the one of the same title. An id made of a number says only that the number is the same, so there the titles must be
/// alike too.
/// </summary>
internal sealed class ItemMatches
{
    private readonly Plan _older;
    private readonly WorkspaceIndex _index;
    private readonly bool _isPrevious;
    private readonly Dictionary<string, PlanItem?> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlanItem> _before = new(StringComparer.Ordinal);
    private readonly HashSet<string> _continued = new(StringComparer.Ordinal);

    public ItemMatches(Plan plan, Plan older, WorkspaceIndex index)
    {
        (_older, _index, _isPrevious) = (older, index, index.PreviousOf(plan) == older);
        foreach (var item in older.AllItems())
        {
            // Of a title that stands there twice nobody knows which one is meant.
            if (PlanComparison.IsCarriedOut(item) && !_byTitle.TryAdd(Words.Fold(item.Title), item)) _byTitle[Words.Fold(item.Title)] = null;
        }

        var items = plan.AllItems();
        var isParent = index.ParentOf(plan) == older;
        foreach (var item in items)
        {
            if (isParent && item.Ancestor is { } ancestor) AddNamed(item, ancestor.Id);
        }

        foreach (var item in items) AddIfFree(item, SameId(item));
        foreach (var item in items) AddIfFree(item, SameTitle(item));
    }

    public PlanItem? Before(PlanItem item) => _before.GetValueOrDefault(item.Id);

    public bool IsContinued(PlanItem older) => _continued.Contains(older.Id);

    /// <summary>Whoever continues an item continues all that lies under it.</summary>
    private void AddNamed(PlanItem item, string olderId)
    {
        if (_index.Item(_older, olderId) is not { } older) return;
        _before.TryAdd(item.Id, older);
        foreach (var covered in older.WithDescendants()) _continued.Add(covered.Id);
    }

    private void AddIfFree(PlanItem item, PlanItem? older)
    {
        if (older is null || _before.ContainsKey(item.Id) || !_continued.Add(older.Id)) return;
        _before.Add(item.Id, older);
    }

    private PlanItem? SameId(PlanItem item)
    {
        if (_index.Item(_older, item.Id) is not { } older || !(PlanComparison.IsCarriedOut(item) || PlanComparison.IsCarriedOut(older))) return null;
        // A plan that names the one before it has taken over its ids, also those made of numbers.
        var isLasting = item.Source.HasOwnId && (older.Source.HasOwnId || _isPrevious);
        return isLasting || Nearest.To(item.Title, [older.Title]) is not null ? older : null;
    }

    private PlanItem? SameTitle(PlanItem item) => PlanComparison.IsCarriedOut(item) ? _byTitle.GetValueOrDefault(Words.Fold(item.Title)) : null;
}
