using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Compose;

/// <summary>A cross-reference in prose as what it prints: a link to an item, the name of anything else.</summary>
internal sealed class ReferenceComposer(Plan plan, WorkspaceIndex index) : IProseTargets
{
    private readonly HashSet<string> _anchors = plan.Parts is [DocumentPart document] ? document.Anchors() : [];

    public Inline Lead(string target, Sequence<Inline> inlines) =>
        target.StartsWith('#') && _anchors.Contains(target[1..]) ? new Reference(new(target[1..].Replace("--", "/", StringComparison.Ordinal)), inlines) : new Link(target, inlines);

    public Picture Picture(ProseFigure figure) => throw new ArgumentOutOfRangeException(nameof(figure));

    public Inline Compose(ProseReference reference, string before)
    {
        var site = ProseReferences.SiteOf(reference, plan.Grammar);
        return index.Targets(plan, site) switch
        {
            [ItemTarget { Item: var item }, ..] => new Reference(new(item.Id), [new Text(reference.Label ?? SentenceStart.Name(item.NameInSentence, before))]),
            [EntryTarget { Entry: { Kind: TargetKind.Abbreviation } entry }, ..] => new Text(reference.Label ?? entry.Id),
            [EntryTarget { Entry: var entry }, ..] => new Text(reference.Label ?? SentenceStart.Name(entry.Name, before)),
            _ => new Text(reference.Label ?? site.Id),
        };
    }
}
