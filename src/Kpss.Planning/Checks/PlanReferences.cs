using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Checks;

/// <summary>Every place of a plan where something is referred to by its id: fields, ancestors, `[[…]]` in prose.</summary>
public static class PlanReferences
{
    public static IEnumerable<ReferenceSite> Of(Plan plan) =>
        [.. plan.Parts.SelectMany(part => OfPart(part, plan)), .. plan.AllItems().SelectMany(item => OfItem(item, plan))];

    private static IEnumerable<ReferenceSite> OfPart(PlanPart part, Plan plan) => part is ChapterPart chapter
        ? InProse(chapter.Title, plan).Concat(InProse(chapter.Prose, plan))
        : [];

    private static IEnumerable<ReferenceSite> OfItem(PlanItem item, Plan plan)
    {
        var fields = item.Fields.SelectMany(entry => OfValue(entry.Value, plan));
        return [.. item.Ancestor is { } ancestor ? [ancestor] : Array.Empty<ReferenceSite>(), .. InProse(item.Introduction, plan), .. fields];
    }

    private static IEnumerable<ReferenceSite> OfValue(FieldValue value, Plan plan) => value switch
    {
        ProseValue it => InProse(it.Prose, plan),
        ActorsValue it => it.Actors.Select(entry => entry.Actor),
        TargetGroupsValue it => it.Groups,
        ServicesValue it => it.Services,
        ReferencesValue it => it.Items,
        _ => [],
    };

    private static IEnumerable<ReferenceSite> InProse(ProseText text, Plan plan)
    {
        foreach (var inline in ProseWalk.Inlines(text))
        {
            if (inline is ProseReference reference) yield return ProseReferences.SiteOf(reference, plan.Grammar);
        }
    }
}
