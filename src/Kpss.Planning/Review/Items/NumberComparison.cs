using Kpss.Documents;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Matching;

namespace Kpss.Planning.Review.Items;

/// <summary>
/// Numbers that changed of themselves. One that changed only because it holds its parent's number is told with the
/// parent; several that moved on by the same count, as behind an item that was put in, are told together.
/// </summary>
internal static class NumberComparison
{
    public static List<Change> Of(ItemPairs pairs)
    {
        var moved = new List<(PlanItem Before, PlanItem After)>();
        foreach (var item in pairs.NewerItems)
        {
            if (pairs.Before(item) is { } before && IsRenumbered(before, item, pairs)) moved.Add((before, item));
        }

        var changes = new List<Change>();
        AddSwaps(changes, moved);
        for (var start = 0; start < moved.Count;)
        {
            var end = start + 1;
            while (end < moved.Count && Follows(moved[end - 1], moved[end])) end++;
            changes.Add(new Renumbered(moved[start..end].Map(pair => Subjects(pair))));
            start = end;
        }

        return changes;
    }

    public static bool IsRenumbered(PlanItem before, PlanItem after, ItemPairs pairs)
    {
        if (before.Number is not { } old || after.Number is not { } now || before.Level.Key != after.Level.Key || !pairs.KeepsParent(before, after)) return false;
        return old.Ordinal is { } oldOrdinal && now.Ordinal is { } ordinal ? oldOrdinal != ordinal : old.Printed != now.Printed;
    }

    private static void AddSwaps(List<Change> changes, List<(PlanItem Before, PlanItem After)> moved)
    {
        for (var i = 0; i < moved.Count; i++)
        {
            var first = moved[i];
            var j = moved.FindIndex(i + 1, second => second.After.FullNumber == first.Before.FullNumber && second.Before.FullNumber == first.After.FullNumber);
            if (j < 0) continue;
            // Told from the one that stood first.
            changes.Add(new Swapped(Subjects(moved[j]), Subjects(first)));
            moved.RemoveAt(j);
            moved.RemoveAt(i--);
        }
    }

    private static bool Follows((PlanItem Before, PlanItem After) left, (PlanItem Before, PlanItem After) right) =>
        left.After.Source.NumberCount == right.After.Source.NumberCount
        && left.Before.Source.NumberCount == right.Before.Source.NumberCount
        && left.Before.Number!.Ordinal + 1 == right.Before.Number!.Ordinal
        && left.After.Number!.Ordinal + 1 == right.After.Number!.Ordinal;

    private static Renumbering Subjects((PlanItem Before, PlanItem After) pair) => new(ItemSubject.Of(pair.Before), ItemSubject.Of(pair.After));
}
