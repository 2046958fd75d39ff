using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Checks;

/// <summary>Every place of a plan where something is referred to by its id: fields, ancestors, `[[…]]` in prose.</summary>
public static class PlanReferences
{
    public static List<ReferenceSite> Of(Plan plan)
    {
        var sites = new List<ReferenceSite>();
        foreach (var part in plan.Parts)
        {
            if (part is DocumentPart document) AddProse(document.Prose, plan, sites);
            if (part is not ChapterPart chapter) continue;
            AddProse(chapter.Title, plan, sites);
            AddProse(chapter.Prose, plan, sites);
        }

        foreach (var item in plan.AllItems())
        {
            if (item.Ancestor is { } ancestor) sites.Add(ancestor);
            AddProse(item.Introduction, plan, sites);
            foreach (var entry in item.Fields) AddValue(entry.Value, plan, sites);
        }

        return sites;
    }

    private static void AddValue(FieldValue value, Plan plan, List<ReferenceSite> sites)
    {
        switch (value)
        {
            case ProseValue it:
                AddProse(it.Prose, plan, sites);
                break;
            case ActorsValue it:
                foreach (var entry in it.Actors) sites.Add(entry.Actor);
                break;
            case TargetGroupsValue it:
                sites.AddRange(it.Groups);
                break;
            case ServicesValue it:
                sites.AddRange(it.Services);
                break;
            case ReferencesValue it:
                sites.AddRange(it.Items);
                break;
        }
    }

    private static void AddProse(ProseText text, Plan plan, List<ReferenceSite> sites)
    {
        foreach (var inline in ProseWalk.Inlines(text))
        {
            if (inline is ProseReference reference) sites.Add(ProseReferences.SiteOf(reference, plan.Grammar));
        }
    }
}
