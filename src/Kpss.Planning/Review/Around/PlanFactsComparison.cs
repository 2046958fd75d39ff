using Kpss.Documents;
using Kpss.Planning.Model;
using Kpss.Planning.Review.Matching;
using Kpss.Planning.Review.Texts;

namespace Kpss.Planning.Review.Around;

/// <summary>What plan.yaml says of the plan as a whole.</summary>
internal static class PlanFactsComparison
{
    public static List<Change> Of(PlanPair plans)
    {
        var (older, newer) = (plans.Older, plans.Newer);
        var subject = new PlanSubject(newer.Id, newer.ShortTitle);
        var changes = new List<Change>();
        AddTitle(changes, subject, FactNames.Title, older.Title, newer.Title);
        if (older.ShortTitle != older.Title || newer.ShortTitle != newer.Title) AddTitle(changes, subject, FactNames.ShortTitle, older.ShortTitle, newer.ShortTitle);
        Values.Add(changes, subject, FactNames.Kind, older.Kind, newer.Kind);
        Values.Add(changes, subject, FactNames.Period, older.Period.Text, newer.Period.Text);
        Values.Add(changes, subject, FactNames.Parent, NameOf(older.Parent), NameOf(newer.Parent));
        // Each of two years' plans has one of its own.
        if (!plans.AreTwo) Values.Add(changes, subject, FactNames.Previous, older.Previous?.Id, newer.Previous?.Id);
        AddFacts(changes, subject, older.Facts, newer.Facts);
        PublicationComparison.AddTo(changes, subject, PublicationComparison.OwnOf(older.Publication, plans.SharedBefore), PublicationComparison.OwnOf(newer.Publication, plans.SharedAfter));
        return changes;
    }

    private static void AddTitle(List<Change> changes, PlanSubject subject, FactName name, string before, string after)
    {
        if (TextDiff.OfTitle(before, after) is { } title) changes.Add(new TextChanged(subject, name, title));
    }

    /// <summary>Several of one label, as approvals may be, are told apart by their order.</summary>
    private static void AddFacts(List<Change> changes, PlanSubject subject, Sequence<PlanFact> older, Sequence<PlanFact> newer)
    {
        var left = new List<PlanFact>();
        foreach (var fact in older) left.Add(fact);
        foreach (var fact in newer)
        {
            var before = left.Find(other => other == fact) ?? left.Find(other => other.Label == fact.Label);
            if (before is not null) left.Remove(before);
            Values.Add(changes, subject, FactNames.Labelled(fact.Label, fact.Label), before?.Value, fact.Value);
        }

        foreach (var fact in left) Values.Add(changes, subject, FactNames.Labelled(fact.Label, fact.Label), fact.Value, null);
    }

    private static string? NameOf(ParentPlan? parent) => parent is null ? null : parent.PlanId ?? (parent.Period is { } period ? $"{parent.Title}, {period.Text}" : parent.Title);
}
