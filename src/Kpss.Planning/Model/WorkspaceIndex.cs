namespace Kpss.Planning.Model;

/// <summary>Finds what an id names.</summary>
public sealed class WorkspaceIndex
{
    private readonly Dictionary<(TargetKind, string), RegisterEntry> _entries = [];
    private readonly Dictionary<(string Plan, string Id), PlanItem> _items = [];
    private readonly Dictionary<string, Plan> _plans = [];

    public WorkspaceIndex(Registers registers, IEnumerable<Plan> plans)
    {
        foreach (var entry in registers.All) _entries.TryAdd((entry.Kind, entry.Id), entry);
        foreach (var plan in plans)
        {
            _plans.TryAdd(plan.Id, plan);
            foreach (var item in plan.AllItems()) _items.TryAdd((plan.Id, item.Id), item);
        }
    }

    public RegisterEntry? Entry(TargetKind kind, string id) => _entries.GetValueOrDefault((kind, id));

    public PlanItem? Item(Plan plan, string id) => _items.GetValueOrDefault((plan.Id, id));

    public Plan? Plan(string id) => _plans.GetValueOrDefault(id);

    /// <summary>All that a reference can mean; just one when the sources are right.</summary>
    public IReadOnlyList<ReferenceTarget> Targets(Plan plan, ReferenceSite site)
    {
        var targets = new List<ReferenceTarget>(1);
        foreach (var kind in KindsFor(site.Kind))
        {
            if (Target(plan, kind, site.Id) is { } target) targets.Add(target);
        }

        return targets;
    }

    /// <summary>Every id that could stand at the place of a reference, for hints.</summary>
    public IEnumerable<string> Candidates(Plan plan, TargetKind kind)
    {
        foreach (var wanted in KindsFor(kind))
        {
            var owner = wanted == TargetKind.AncestorItem ? ParentOf(plan) : plan;
            if (wanted is TargetKind.Item or TargetKind.AncestorItem)
            {
                foreach (var item in owner?.AllItems() ?? []) yield return item.Id;
                continue;
            }

            foreach (var key in _entries.Keys)
            {
                if (key.Item1 == wanted) yield return key.Item2;
            }
        }
    }

    public Plan? ParentOf(Plan plan) => plan.Parent?.PlanId is { } id ? Plan(id) : null;

    private ReferenceTarget? Target(Plan plan, TargetKind kind, string id)
    {
        switch (kind)
        {
            case TargetKind.Item:
                return Item(plan, id) is { } item ? new ItemTarget(item) : null;
            case TargetKind.AncestorItem:
                return ParentOf(plan) is { } parent && Item(parent, id) is { } ancestor ? new ItemTarget(ancestor) : null;
            default:
                return Entry(kind, id) is { } entry ? new EntryTarget(entry) : null;
        }
    }

    private static TargetKind[] KindsFor(TargetKind kind) => kind == TargetKind.Anything
        ? [TargetKind.Item, TargetKind.Actor, TargetKind.TargetGroup, TargetKind.Service, TargetKind.Abbreviation]
        : [kind];
}

/// <summary>A closed set of two.</summary>
public abstract record ReferenceTarget;

public sealed record ItemTarget(PlanItem Item) : ReferenceTarget;

public sealed record EntryTarget(RegisterEntry Entry) : ReferenceTarget;
