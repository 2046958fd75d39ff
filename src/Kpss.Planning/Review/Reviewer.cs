using Kpss.Documents;
using Kpss.Planning.Model;
using Kpss.Planning.Review.Around;
using Kpss.Planning.Review.Items;
using Kpss.Planning.Review.Matching;

namespace Kpss.Planning.Review;

/// <summary>Compares what plans say, not how their files say it.</summary>
public static class Reviewer
{
    /// <summary>Two states of a workspace: every plan with the one of its folder, the registers, grammar and settings.</summary>
    /// <param name="areSame">Whether two files that the settings name hold the same bytes.</param>
    public static WorkspaceReview Compare(Workspace older, Workspace newer, Func<NamedFile, NamedFile, bool> areSame)
    {
        var entries = new EntryPairs(older.Registers, newer.Registers);
        var plans = new List<PlanReview>();
        var grammar = new List<Change>();
        var pairs = PlanPairs.Of(older, newer);
        foreach (var (before, after) in pairs)
        {
            if (before is null) plans.Add(new(Subject(after!), [new Added(Subject(after!), after!.AllItems().Count)], [], []));
            else if (after is null) plans.Add(new(Subject(before), [new Removed(Subject(before), before.AllItems().Count)], [], []));
            else
            {
                plans.Add(Compare(new PlanPair(older, before, newer, after, entries), areOfOneFolder: true));
                // A grammar that several plans share is told once.
                foreach (var change in GrammarComparison.Of(before.Grammar, after.Grammar))
                {
                    if (!grammar.Contains(change)) grammar.Add(change);
                }
            }
        }

        var registers = new RegisterComparison(newer, entries).Of(older.Registers, newer.Registers);
        return new(plans.ToSequence(), registers.ToSequence(), grammar.ToSequence(), SettingsComparison.Of(older, newer, areSame).ToSequence());
    }

    /// <summary>Two plans, such as those of two years.</summary>
    public static WorkspaceReview Compare(Workspace older, Plan before, Workspace newer, Plan after)
    {
        var entries = new EntryPairs(older.Registers, newer.Registers);
        var plan = Compare(new PlanPair(older, before, newer, after, entries), areOfOneFolder: before.Id == after.Id);
        var registers = ReferenceEquals(older, newer) ? [] : new RegisterComparison(newer, entries).Of(older.Registers, newer.Registers);
        return new([plan], registers.ToSequence(), GrammarComparison.Of(before.Grammar, after.Grammar).ToSequence(), []);
    }

    private static PlanReview Compare(PlanPair plans, bool areOfOneFolder)
    {
        var facts = PlanFactsComparison.Of(plans);
        if (areOfOneFolder && plans.AreTwo) facts.Insert(0, new ValueChanged(Subject(plans.Newer), FactNames.Folder, plans.Older.Id, plans.Newer.Id));
        facts.AddRange(PartsComparison.Of(plans));
        var items = new List<Change>();
        var comparison = new ItemComparison(plans);
        foreach (var item in plans.Items.NewerItems)
        {
            if (plans.Items.Before(item) is { } before) items.AddRange(comparison.Of(before, item));
        }

        return new(Subject(plans.Newer), facts.ToSequence(), StructureComparison.Of(plans.Items).ToSequence(), items.ToSequence());
    }

    private static PlanSubject Subject(Plan plan) => new(plan.Id, plan.ShortTitle);
}

/// <param name="Plans">One for each plan of either side, changed or not.</param>
public sealed record WorkspaceReview(Sequence<PlanReview> Plans, Sequence<Change> Registers, Sequence<Change> Grammar, Sequence<Change> Settings);

/// <param name="Facts">Of the plan as a whole and the parts of its document.</param>
/// <param name="Structure">Which items there are, where and in what order.</param>
/// <param name="Items">What the items say.</param>
public sealed record PlanReview(PlanSubject Plan, Sequence<Change> Facts, Sequence<Change> Structure, Sequence<Change> Items);
