using Kpss.Planning.Grammar;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks;

/// <summary>An item with the items above it, the nearest last.</summary>
internal sealed record PlacedItem(PlanItem Item, IReadOnlyList<PlanItem> Above, Plan Plan)
{
    /// <summary>True when the item should lie under another one and doesn't; a diagnostic says so.</summary>
    public bool IsOrphan => Above.Count == 0 && !Plan.Grammar.MayLieUnder(Item.Level, null);

    /// <summary>
    /// Where the count of numbers starts anew: under the lowest ancestor that the pattern names, under the parent when
    /// it names none, in the whole plan when the count runs on.
    /// </summary>
    public object NumberingScope
    {
        get
        {
            if (Item.Level.Number is not { RunsOn: false } pattern || Above.Count == 0) return Plan.Id;
            for (var i = Above.Count - 1; i >= 0; i--)
            {
                if (Names(pattern, Above[i].Level)) return new Scope(Above[i]);
            }

            return new Scope(Above[^1]);
        }
    }

    public static IEnumerable<PlacedItem> AllOf(Plan plan) => plan.Items.SelectMany(item => Within(item, [], plan));

    private static IEnumerable<PlacedItem> Within(PlanItem item, IReadOnlyList<PlanItem> above, Plan plan)
    {
        yield return new(item, above, plan);
        IReadOnlyList<PlanItem> path = [.. above, item];
        foreach (var child in item.Children)
        {
            foreach (var placed in Within(child, path, plan)) yield return placed;
        }
    }

    private static bool Names(NumberPattern pattern, Level level)
    {
        foreach (var part in pattern.Parts)
        {
            if (part is ParentPart parent && parent.LevelKey == level.Key) return true;
        }

        return false;
    }

    /// <summary>Items compare by content; a scope is one certain item.</summary>
    private sealed class Scope(PlanItem item)
    {
        private readonly PlanItem _item = item;

        public override bool Equals(object? obj) => obj is Scope other && ReferenceEquals(_item, other._item);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_item);
    }
}
