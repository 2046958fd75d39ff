using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads who does something and for whom: references to the registers.</summary>
internal sealed class PeopleReader(Report report)
{
    public ActorsValue Actors(SyntaxNode node)
    {
        var actors = new List<ActorEntry>();
        foreach (var item in ItemsOf(node))
        {
            if (Actor(item) is { } actor) actors.Add(actor);
        }

        return new(actors.ToSequence());
    }

    public TargetGroupsValue TargetGroups(SyntaxNode node)
    {
        if (node is not RecordNode) return new(Sites(node, TargetKind.TargetGroup), null);
        if (KeyedRecord.Of(node, ValueShapes.TargetGroups, report) is not { } record) return new([], null);
        return new(record.Find("skupiny") is { } groups ? Sites(groups, TargetKind.TargetGroup) : [], record.Text("text"));
    }

    public Sequence<ReferenceSite> Sites(SyntaxNode node, TargetKind kind)
    {
        var sites = new List<ReferenceSite>();
        foreach (var item in ItemsOf(node))
        {
            if (item is ScalarNode id) sites.Add(new(kind, id.Value.Trim(), id.Span));
            else report.Add(WrongShape.At(item, Shape.Text));
        }

        return sites.ToSequence();
    }

    private ActorEntry? Actor(SyntaxNode node)
    {
        if (node is ScalarNode id) return new(new(TargetKind.Actor, id.Value.Trim(), id.Span), null, null);
        if (node is RecordNode { Entries: [{ Value: ScalarNode role } first, ..] ids } && ids.All(entry => entry.Value is ScalarNode && IsIdForKey(entry.Key)))
        {
            report.Add(ids.Count == 1 ? UnknownKey.IdForKey(first.Key, role) : UnknownKey.IdsForKeys(first.Key, role));
            return null;
        }

        if (node is ListNode) report.Add(WrongShape.At(node, Shape.Text));
        if (node is ListNode || KeyedRecord.Of(node, ValueShapes.Actor, report) is not { } record || record.Scalar("subjekt") is not { } actor) return null;
        return new(new(TargetKind.Actor, actor.Value.Trim(), actor.Span), record.Text("text"), record.Text("role"));
    }

    /// <summary>An id in the place of a key, and no misspelt key.</summary>
    private static bool IsIdForKey(ScalarNode key) =>
        Words.IsId(key.Value) && Nearest.To(key.Value, ValueShapes.Actor.Keys.Select(known => known.Name)) is null;

    private static IReadOnlyList<SyntaxNode> ItemsOf(SyntaxNode node) => node is ListNode list ? list.Items : [node];
}
