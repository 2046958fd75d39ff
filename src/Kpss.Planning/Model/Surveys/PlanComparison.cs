using Kpss.Documents;

namespace Kpss.Planning.Model.Surveys;

/// <summary>What became of the items of another plan.</summary>
/// <param name="Continued">In the order of the newer plan, as are those added.</param>
/// <param name="Ended">In the order of the older plan.</param>
public sealed record PlanComparison(Sequence<ContinuedItem> Continued, Sequence<PlanItem> Added, Sequence<PlanItem> Ended)
{
    /// <summary>Compares what the plans carry out: items with cards or with nothing below them, not the chapters above.</summary>
    public static PlanComparison Of(Plan plan, Plan older, WorkspaceIndex index)
    {
        var matches = new ItemMatches(plan, older, index);
        var (continued, added, ended) = (new List<ContinuedItem>(), new List<PlanItem>(), new List<PlanItem>());
        foreach (var item in plan.AllItems())
        {
            if (matches.Before(item) is { } before) continued.Add(new(item, before, ItemTimeframes.Of(item, plan), ItemTimeframes.Of(before, older)));
            else if (IsCarriedOut(item)) added.Add(item);
        }

        foreach (var item in older.AllItems())
        {
            if (IsCarriedOut(item) && !matches.IsContinued(item)) ended.Add(item);
        }

        return new(continued.ToSequence(), added.ToSequence(), ended.ToSequence());
    }

    internal static bool IsCarriedOut(PlanItem item) => item.Fields.Count > 0 || item.Children.Count == 0;
}
