using Kpss.Documents;
using Kpss.Planning.Model.Matching;

namespace Kpss.Planning.Model.Surveys;

/// <summary>What became of the items of another plan.</summary>
/// <param name="Continued">In the order of the newer plan, as are those added.</param>
/// <param name="Ended">In the order of the older plan.</param>
public sealed record PlanComparison(Sequence<ContinuedItem> Continued, Sequence<PlanItem> Added, Sequence<PlanItem> Ended)
{
    /// <summary>Compares what the plans carry out: items with cards or with nothing below them, not the chapters above.</summary>
    public static PlanComparison Of(Plan plan, Plan older)
    {
        var pairs = new ItemPairs(older, plan);
        var (continued, added, ended) = (new List<ContinuedItem>(), new List<PlanItem>(), new List<PlanItem>());
        var covered = new HashSet<PlanItem>(ReferenceEqualityComparer.Instance);
        foreach (var item in pairs.NewerItems)
        {
            if (pairs.NamedBy(item) is { } named) covered.UnionWith(named.WithDescendants());
            if (BeforeOf(item, pairs) is { } before) continued.Add(new(item, before));
            else if (IsCarriedOut(item)) added.Add(item);
        }

        foreach (var item in pairs.OlderItems)
        {
            // Whoever continues an item of the parent plan by its name continues all that lies under it.
            if (IsCarriedOut(item) && pairs.After(item) is null && !covered.Contains(item)) ended.Add(item);
        }

        return new(continued.ToSequence(), added.ToSequence(), ended.ToSequence());
    }

    private static PlanItem? BeforeOf(PlanItem item, ItemPairs pairs)
    {
        if (pairs.NamedBy(item) is { } named) return named;
        return pairs.Before(item) is { } before && (IsCarriedOut(item) || IsCarriedOut(before)) ? before : null;
    }

    internal static bool IsCarriedOut(PlanItem item) => item.Fields.Count > 0 || item.Children.Count == 0;
}
