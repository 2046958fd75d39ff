namespace Kpss.Planning.Model;

/// <summary>Finds what an id names.</summary>
public sealed class WorkspaceIndex
{
    // Keyed by strings throughout: a dictionary keyed by a tuple would be compiled anew at every start.
    private readonly Dictionary<string, RegisterEntry>[] _entries = [[], [], [], [], [], [], []];
    private readonly Dictionary<string, Dictionary<string, PlanItem>> _items = [];
    private readonly Dictionary<string, Plan> _plans = [];

    public WorkspaceIndex(Registers registers, IEnumerable<Plan> plans)
    {
        foreach (var entry in registers.All) _entries[(int)entry.Kind].TryAdd(entry.Id, entry);
        foreach (var plan in plans)
        {
            if (!_plans.TryAdd(plan.Id, plan)) continue;
            var items = new Dictionary<string, PlanItem>();
            foreach (var item in plan.AllItems()) items.TryAdd(item.Id, item);
            _items.Add(plan.Id, items);
        }
    }

    public RegisterEntry? Entry(TargetKind kind, string id) => _entries[(int)kind].GetValueOrDefault(id);

    public PlanItem? Item(Plan plan, string id) => _items.GetValueOrDefault(plan.Id)?.GetValueOrDefault(id);

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

    public Plan? ParentOf(Plan plan) => plan.Parent?.PlanId is { } id ? Plan(id) : null;

    public Plan? PreviousOf(Plan plan) => plan.Previous is { } previous ? Plan(previous.Id) : null;

    /// <summary>The plan that a comparison looks back to; null when it isn't here.</summary>
    public Plan? ComparedWith(Plan plan, ComparisonPart part) => part.Other is { } other ? Plan(other.Id) : ParentOf(plan) ?? PreviousOf(plan);

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
