using Kpss.Documents;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Surveys;

/// <summary>Collects where the entries of a register are used on the printed cards of a plan.</summary>
public sealed class RegisterUses
{
    private readonly WorkspaceIndex _index;
    private readonly TargetKind _kind;
    private readonly bool _hasSeveralActorFields;
    private readonly Dictionary<string, Uses> _byId = new(StringComparer.Ordinal);

    private RegisterUses(Plan plan, WorkspaceIndex index, TargetKind kind)
    {
        (_index, _kind) = (index, kind);
        _hasSeveralActorFields = plan.Grammar.Fields.Only(field => field is { Type: FieldType.Actors, IsPrinted: true }).Count > 1;
        foreach (var item in plan.AllItems())
        {
            foreach (var entry in item.Fields.AsSpan())
            {
                if (entry.Field.IsPrinted) Add(item, entry);
            }
        }
    }

    /// <summary>The entries that some item names, by their names in Czech order.</summary>
    public static Sequence<RegisterUse> Of(Plan plan, WorkspaceIndex index, TargetKind kind)
    {
        Uses[] used = [.. new RegisterUses(plan, index, kind)._byId.Values];
        return CzechOrder.Sorted(used.Map(uses => uses.ToRecord()), use => use.Entry.Name);
    }

    private void Add(PlanItem item, FieldEntry entry)
    {
        switch (entry.Value)
        {
            case ActorsValue it:
                foreach (var actor in it.Actors.AsSpan()) Add(item, actor.Actor, RoleOf(actor, entry.Field));
                break;
            case TargetGroupsValue it:
                foreach (var group in it.Groups.AsSpan()) Add(item, group, role: null);
                break;
            case ServicesValue it:
                foreach (var service in it.Services.AsSpan()) Add(item, service, role: null);
                break;
        }
    }

    private string? RoleOf(ActorEntry actor, Field field) =>
        actor.Role ?? (_hasSeveralActorFields ? field.Label : null);

    private void Add(PlanItem item, ReferenceSite site, string? role)
    {
        if (site.Kind != _kind || _index.Entry(site.Kind, site.Id) is not { } entry) return;
        if (!_byId.TryGetValue(entry.Id, out var uses)) _byId.Add(entry.Id, uses = new(entry));
        uses.Add(item, role);
    }

    private sealed class Uses(RegisterEntry entry)
    {
        private readonly List<ItemUse> _items = [];

        public RegisterEntry Entry => entry;

        /// <summary>An item that names the entry twice stands there once, with both roles.</summary>
        public void Add(PlanItem item, string? role)
        {
            Sequence<string> roles = role is null ? [] : [role];
            if (_items is not [.., var last] || !ReferenceEquals(last.Item, item)) _items.Add(new(item, roles));
            else if (role is not null && !Contains(last.Roles, role)) _items[^1] = last with { Roles = [.. last.Roles, role] };
        }

        public RegisterUse ToRecord() => new(entry, _items.ToSequence());

        private static bool Contains(Sequence<string> roles, string role) => roles.AsSpan().Contains(role);
    }
}
