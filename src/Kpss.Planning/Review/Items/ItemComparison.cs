using Kpss.Planning.Model;
using Kpss.Planning.Review.Matching;
using Kpss.Planning.Review.Texts;

namespace Kpss.Planning.Review.Items;

/// <summary>What an item says otherwise than before.</summary>
internal sealed class ItemComparison(PlanPair plans)
{
    private readonly FieldComparison _fields = new(plans);

    public List<Change> Of(PlanItem before, PlanItem after)
    {
        var changes = new List<Change>();
        var subject = ItemSubject.Of(after);
        if (IsOtherId(before, after)) changes.Add(new IdChanged(subject, before.Id, after.Id));
        if (TextDiff.OfTitle(before.Title, after.Title) is { } title) changes.Add(new TextChanged(subject, FactNames.Title, title));
        AddAncestor(changes, subject, before, after);
        ProseComparison.AddTo(changes, subject, FactNames.Introduction, plans.LinesBefore(before.Introduction), plans.LinesAfter(after.Introduction));
        // Fields that are equal as they stand need no looking into, unless what they refer to is another item now; that is most of them.
        if (!before.Fields.Equals(after.Fields) || plans.AreTwo || plans.HavePassedIds) _fields.AddTo(changes, subject, before, after);
        return changes;
    }

    /// <summary>An id made of the number changes with it, and a successor in another plan has one of its own.</summary>
    private bool IsOtherId(PlanItem before, PlanItem after)
    {
        if (before.Id == after.Id || !before.Source.HasOwnId && !after.Source.HasOwnId) return false;
        return !plans.AreTwo || after.Ancestor is null;
    }

    private void AddAncestor(List<Change> changes, ItemSubject subject, PlanItem before, PlanItem after)
    {
        // Another parent plan has other items; and what an item is compared with is no news.
        if (plans.Older.Parent?.PlanId != plans.Newer.Parent?.PlanId || before.Ancestor?.Id == after.Ancestor?.Id) return;
        changes.Add(new ValueChanged(subject, FactNames.Ancestor, before.Ancestor?.Id, after.Ancestor?.Id));
    }
}
