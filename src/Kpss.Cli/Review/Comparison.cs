using Kpss.Cli.CommandLine;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Changes;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Review;
using Kpss.Planning.Review.Telling;
using Kpss.Rendering.Docx.Templates;

namespace Kpss.Cli.Review;

/// <summary>Reads both sides and compares them.</summary>
internal sealed class Comparison(SideChoice older, SideChoice newer, Session session)
{
    /// <summary>What was wrong in the sources of either side.</summary>
    public Report Report { get; } = new();

    /// <param name="only">The one plan that is asked for; null for all.</param>
    /// <returns>Why the sides cannot be compared as asked, or null; then <paramref name="changes"/> is null when a side could not be read.</returns>
    public Refusal? Run(string? only, out ChangeReport? changes)
    {
        changes = null;
        if (Read(older) is not { } old) return null;
        // Two plans of one workspace: nothing around them can differ.
        var isOne = ReferenceEquals(older.World, newer.World) && older.Root == newer.Root;
        if ((isOne ? old : Read(newer)) is not { } now) return null;
        if (older.Plan is not null || newer.Plan is not null) return RunPlans(old, now, out changes);

        var review = Reviewer.Compare(old, now, AreSame);
        if (only is not null)
        {
            if (PlanChoice.Find(now, only, newer.Label, out var plan) is { } refusal && PlanChoice.Find(old, only, older.Label, out plan) is not null) return refusal;
            review = new(review.Plans.Only(it => it.Plan.Id == plan!.Id), [], [], []);
        }

        changes = ReviewTelling.Of(review, older.Label, newer.Label, session.Language) with { Told = (older.Told, newer.Told) };
        return null;
    }

    private bool AreSame(NamedFile old, NamedFile now) =>
        older.World.Read(old.Path, TemplateReader.MostBytes).AsSpan().SequenceEqual(newer.World.Read(now.Path, TemplateReader.MostBytes));

    private Refusal? RunPlans(Workspace old, Workspace now, out ChangeReport? changes)
    {
        changes = null;
        // Where one side names a plan and the other a whole workspace, the plan of the same folder is meant.
        if (Find(old, older, newer.Plan is null ? null : now, out var before) is { } refusal) return refusal;
        if (Find(now, newer, old, out var after) is { } second) return second;
        changes = ReviewTelling.Of(Reviewer.Compare(old, before!, now, after!), LabelOf(older, older.Label, before!), LabelOf(newer, newer.Label, after!), session.Language) with
        {
            Told = (LabelOf(older, older.Told, before!), LabelOf(newer, newer.Told, after!)),
        };
        return null;
    }

    private Refusal? Find(Workspace workspace, SideChoice side, Workspace? other, out Plan? plan)
    {
        if (side.Plan is { } named) return PlanChoice.Find(workspace, named, side.Label, out plan);

        plan = null;
        var otherSide = ReferenceEquals(side, older) ? newer : older;
        if (PlanChoice.Find(other!, otherSide.Plan!, otherSide.Label, out var counterpart) is { } refusal) return refusal;
        return PlanChoice.Find(workspace, counterpart!.Id, side.Label, out plan);
    }

    private static string LabelOf(SideChoice side, string label, Plan plan) => side.Plan is null || side.Label == plan.Id ? plan.ShortTitle : $"{label}: {plan.ShortTitle}";

    /// <summary>A side that is not whole would show what could not be read as removed.</summary>
    private Workspace? Read(SideChoice side) => WorkspaceReader.Read(side.World, side.Root, Report) is { IsWhole: true } workspace ? workspace : null;
}
