using Kpss.Documents;
using Kpss.Documents.Changes;
using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Review.Telling;

/// <summary>Makes the report that readers get of a comparison.</summary>
public static class ReviewTelling
{
    private static readonly Bilingual Structure = new("Skladba plánu", "Structure of the plan");
    private static readonly Bilingual Parts = new("Části dokumentu", "Parts of the document");
    private static readonly Bilingual Plans = new("Plány", "Plans");
    private static readonly Bilingual Registers = new("Rejstříky", "Registers");
    private static readonly Bilingual Grammar = new("Gramatika", "Grammar");
    private static readonly Bilingual Settings = new("Nastavení", "Settings");

    /// <param name="old">How the reader knows the older side.</param>
    public static ChangeReport Of(WorkspaceReview review, string old, string @new, Language language)
    {
        var grouping = new Grouping(language);
        var sections = new List<ChangeSection>();
        foreach (var plan in review.Plans)
        {
            var groups = grouping.Of(plan.Facts, change => change is Added or Removed or Reordered ? ("_casti", Parts) : null);
            if (plan.Facts is [Added { Subject: PlanSubject } or Removed { Subject: PlanSubject }]) groups = grouping.Of(plan.Facts, _ => ("_plan", Plans));
            groups.AddRange(grouping.Of(plan.Structure, _ => ("_skladba", Structure)));
            groups.AddRange(grouping.Of(plan.Items, _ => null));
            Add(sections, plan.Plan.Id, plan.Plan.Title, groups);
        }

        Add(sections, "_rejstriky", Registers.In(language), grouping.Of(review.Registers, _ => null));
        Add(sections, "_gramatika", Grammar.In(language), grouping.Of(review.Grammar, _ => null));
        Add(sections, "_nastaveni", Settings.In(language), grouping.Of(review.Settings, _ => null));
        return new(language, old, @new, sections.ToSequence());
    }

    private static void Add(List<ChangeSection> sections, string key, string title, List<ChangeGroup> groups)
    {
        if (groups.Count > 0) sections.Add(new(key, title, groups.ToSequence()));
    }
}
