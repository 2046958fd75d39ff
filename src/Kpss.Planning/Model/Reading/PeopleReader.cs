using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads who does something and for whom: references to the registers.</summary>
internal sealed class PeopleReader(Report report)
{
    internal static readonly RecordShape ActorShape = new(
        new("subjekt v kartě", "an actor on a card"),
        [
            new("subjekt", ValueKind.Id, new("id z rejstříku subjektů", "an id of the register of actors"), IsRequired: true),
            new("role", ValueKind.Text, new("spolupracující, gestor …", "spolupracující, gestor …")),
            new("text", ValueKind.Text, new("znění na tomto místě, liší-li se od rejstříku", "the wording here where it differs from the register's")),
        ]);

    internal static readonly RecordShape GroupsShape = new(
        new("cílové skupiny v kartě", "target groups on a card"),
        [
            new("text", ValueKind.Text, new("znění, jak se tiskne", "the wording as it is printed"), IsRequired: true),
            new("skupiny", ValueKind.List, new("id z rejstříku cílových skupin", "ids of the register of target groups"), IsRequired: true),
        ]);

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
        if (KeyedRecord.Of(node, GroupsShape, report) is not { } record) return new([], null);
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
        if (node is ListNode) report.Add(WrongShape.At(node, Shape.Text));
        if (node is ListNode || KeyedRecord.Of(node, ActorShape, report) is not { } record || record.Scalar("subjekt") is not { } actor) return null;
        return new(new(TargetKind.Actor, actor.Value.Trim(), actor.Span), record.Text("text"), record.Text("role"));
    }

    private static IReadOnlyList<SyntaxNode> ItemsOf(SyntaxNode node) => node is ListNode list ? list.Items : [node];
}
