using Kpss.Documents;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Matching;

namespace Kpss.Planning.Review.Items;

/// <summary>Fields that went unchanged from a card to that of a new item below, or back to the card above one that is gone.</summary>
internal static class DescentComparison
{
    /// <param name="told">Gets the keys of the fields that went.</param>
    public static void AddTo(List<Change> changes, ItemPairs pairs, ItemSubject subject, PlanItem before, PlanItem after, HashSet<string> told)
    {
        foreach (var child in after.Children)
        {
            if (pairs.Before(child) is null) Add(changes, subject, ItemSubject.Of(child), Common(before, after, child, told), isDown: true);
        }

        foreach (var child in before.Children)
        {
            if (pairs.After(child) is null) Add(changes, subject, ItemSubject.Of(child), Common(after, before, child, told), isDown: false);
        }
    }

    private static void Add(List<Change> changes, ItemSubject subject, ItemSubject other, List<string> labels, bool isDown)
    {
        if (labels.Count > 0) changes.Add(new FieldsMoved(subject, labels.ToSequence(), other, isDown));
    }

    private static List<string> Common(PlanItem with, PlanItem without, PlanItem child, HashSet<string> told)
    {
        var labels = new List<string>();
        foreach (var entry in with.Fields)
        {
            var key = entry.Field.Key;
            if (without.Entry(key) is not null || child.Entry(key) is not { } other || !other.Value.Equals(entry.Value) || !told.Add(key)) continue;
            labels.Add(entry.Field.Label ?? key);
        }

        return labels;
    }
}
