using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Compose;

/// <summary>A cross-reference in prose as what it prints: a link to an item, the name of anything else.</summary>
internal sealed class ReferenceComposer(Plan plan, WorkspaceIndex index)
{
    public Inline Compose(ProseReference reference)
    {
        var site = ProseReferences.SiteOf(reference, plan.Grammar);
        return index.Targets(plan, site) switch
        {
            [ItemTarget { Item: var item }, ..] => new Reference(new(item.Id), [new Text(reference.Label ?? NameInSentence(item))]),
            [EntryTarget { Entry: { Kind: TargetKind.Abbreviation } entry }, ..] => new Text(reference.Label ?? entry.Id),
            [EntryTarget { Entry: var entry }, ..] => new Text(reference.Label ?? entry.Name),
            _ => new Text(reference.Label ?? site.Id),
        };
    }

    // `viz opatření 1.3`: the level's label is a common noun inside a sentence.
    private static string NameInSentence(PlanItem item) =>
        item.Number is null ? item.Name : char.ToLowerInvariant(item.Name[0]) + item.Name[1..];
}
