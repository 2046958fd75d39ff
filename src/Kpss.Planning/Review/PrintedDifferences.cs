using Kpss.Documents;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Review.Items;
using Kpss.Planning.Review.Matching;

namespace Kpss.Planning.Review;

/// <summary>Which fields of an item changed, for a document that prints no more of it: the same comparison that tells all, so that both agree.</summary>
public static class PrintedDifferences
{
    public static ItemDifferences Between(Workspace workspace, Plan older, Plan newer)
    {
        var plans = new PlanPair(workspace, older, workspace, newer, new EntryPairs(workspace.Registers, workspace.Registers));
        var comparison = new ItemComparison(plans);
        return (before, after) => Of(comparison.Of(before, after), before, after, plans);
    }

    private static ItemDifference Of(List<Change> changes, PlanItem before, PlanItem after, PlanPair plans)
    {
        var (keys, labels) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var change in changes)
        {
            if (change is FieldsJoined joined) labels.UnionWith([joined.Whole, .. joined.Parts]);
            else if (change is FieldsMoved moved) labels.UnionWith(moved.Labels);
            else if (KeyOf(change) is { } key) keys.Add(key);
        }

        var fields = plans.Fields().FindAll(field => (keys.Contains(field.Key) || labels.Contains(field.Label ?? field.Key)) && (IsPrinted(field, before) || IsPrinted(field, after)));
        return new(
            IsMoved(before, after, plans),
            keys.Contains(FactNames.Title.Key),
            keys.Contains(FactNames.Introduction.Key),
            keys.Contains(FactNames.Ancestor.Key),
            fields.ToSequence());
    }

    private static string? KeyOf(Change change) => change switch
    {
        ValueChanged it => it.Fact.Key,
        TextChanged it => it.Fact.Key,
        FormChanged it => it.Fact.Key,
        OrderChanged it => it.Fact.Key,
        _ => null,
    };

    /// <summary>What is left out on purpose is not printed, and no more is what is missing.</summary>
    private static bool IsPrinted(Field field, PlanItem item) => field.IsPrinted && item.Entry(field.Key)?.Value switch
    {
        null => field.DefaultsToPeriod,
        OmittedValue => false,
        _ => true,
    };

    private static bool IsMoved(PlanItem before, PlanItem after, PlanPair plans) => ReferenceEquals(plans.Items.Before(after), before) && !plans.Items.KeepsParent(before, after);
}
