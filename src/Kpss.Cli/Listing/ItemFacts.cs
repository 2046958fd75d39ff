using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Model.Values;

namespace Kpss.Cli.Listing;

/// <summary>What a list tells of an item beside its number and title.</summary>
/// <param name="State">Null where the item says nothing of it.</param>
/// <param name="Timeframe">The plan's period where the card leaves it out; null without a card.</param>
internal sealed record ItemFacts(EnumerationValue? State, Timeframe? Timeframe, Sequence<Named> Actors, Sequence<Named> Groups)
{
    public static ItemFacts Of(PlanItem item, Plan plan, WorkspaceIndex index)
    {
        var state = ItemStates.FieldOf(plan) is { } field ? ItemStates.Of(item, field) : null;
        var (actors, groups) = (new List<Named>(), new List<Named>());
        foreach (var entry in item.Fields)
        {
            if (entry.Value is ActorsValue it) actors.AddRange(it.Actors.Map(actor => Named.Of(actor.Actor, actor.Text, actor.Role, index)));
            if (entry.Value is TargetGroupsValue them) groups.AddRange(them.Groups.Map(group => Named.Of(group, null, null, index)));
        }

        return new(state, ItemTimeframes.Of(item, plan), actors.ToSequence(), groups.ToSequence());
    }
}

/// <summary>Somebody out of a register.</summary>
/// <param name="Name">As it is printed on the card.</param>
internal sealed record Named(string Id, string Name, string? Role)
{
    public static Named Of(ReferenceSite site, string? text, string? role, WorkspaceIndex index) =>
        new(site.Id, (text ?? index.Entry(site.Kind, site.Id)?.Name) is { } name ? FirstLetter.Capital(name) : site.Id, role);
}
