using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Authoring.Rollover;
using Kpss.Planning.Authoring.Rollover.Decisions;
using Kpss.Planning.Checks;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Sources;

namespace Kpss.Planning;

/// <summary>Makes next year's plan from this year's. The new plan is read and checked before anybody writes it.</summary>
public static class YearlyRound
{
    /// <param name="report">What is wrong in the workspace; when something is, no plan is made.</param>
    /// <returns>Why no plan is made although nothing is wrong; else null.</returns>
    public static RolloverRefusal? Prepare(IWorld world, string root, RolloverOrder order, Report report, out RolloverResult? result)
    {
        result = null;
        if (Checked(world, root, report) is not { } workspace || report.HasErrors) return null;
        if (RolloverChoice.Make(workspace, order, world, out var choice) is { } refusal) return refusal;

        var fates = new ItemFates(choice!.Plan, choice.Period, order.Kept);
        if (!fates.HasContinued) return NothingGoesOn(choice.Plan);

        var draft = new RolloverDraft(choice, fates, workspace, world);
        var files = draft.Outputs;
        var after = new Report();
        var checkedAfter = Checked(new PlannedWorld(world, files), root, after);
        if (after.HasErrors) return FaultyDraft.Refusal(after, draft.Edited, root);
        if (checkedAfter?.Index.Plan(choice.NewId) is not { } plan) return NotFoundAgain(choice.NewId);

        var plans = checkedAfter.Plans;
        var findings = NewFindings(report, after, choice);
        result = new(
            choice.Plan,
            plan,
            choice.Folder,
            files,
            fates.Continued.Only(PlanComparison.IsCarriedOut),
            fates.Ended,
            draft.Headings.Changed.ToSequence(),
            draft.DroppedKeys,
            draft.NotTaken,
            QuestionList.Ask(new(choice, draft, fates, plan, workspace, findings)))
        {
            ArePlansOfAYearEach = IsOnlyOfAYear(choice.Plan, plans) && IsOnlyOfAYear(plan, plans),
        };
        return null;
    }

    private static bool IsOnlyOfAYear(Plan plan, Sequence<Plan> plans)
    {
        if (NewPeriod.YearsOf(plan) != 1 || plan.Period.From!.Value.DayOfYear != 1) return false;
        foreach (var other in plans)
        {
            if (other.Id != plan.Id && other.Period.From == plan.Period.From && other.Period.To == plan.Period.To) return false;
        }

        return true;
    }

    private static Workspace? Checked(IWorld world, string root, Report report)
    {
        if (WorkspaceReader.Read(world, root, report) is not { } workspace) return null;
        Checker.Check(workspace, report);
        return workspace;
    }

    private static RolloverRefusal NothingGoesOn(Plan plan) => new RolloverRefusal(
        $"v plánu {plan.Id} všechno skončilo: není co převzít",
        $"everything in the plan {plan.Id} ended: nothing goes on")
        .WithHint("co se má přesto opakovat, vyjmenujte: --keep ID[,…]", "name what is to be done again all the same: --keep ID[,…]");

    private static RolloverRefusal NotFoundAgain(string id) => new RolloverRefusal(
        $"plán {id} by kpss ve složce nenašlo, nic nebylo zapsáno",
        $"kpss would not find the plan {id} in the workspace, nothing was written")
        .WithHint("jiné jméno: --folder JMÉNO", "another name: --folder NAME");

    /// <summary>What is found in the new plan and was not found in the old one; another plan may have the same faults.</summary>
    private static List<Diagnostic> NewFindings(Report before, Report after, RolloverChoice choice)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var old = WorkspacePaths.Under(choice.OldFolder, "");
        foreach (var diagnostic in before.Sorted())
        {
            if (diagnostic.Span?.File.Path.StartsWith(old, StringComparison.Ordinal) == true) known.Add($"{diagnostic.Code} {diagnostic.Message.Czech}");
        }

        var inside = WorkspacePaths.Under(choice.Folder, "");
        var found = new List<Diagnostic>();
        foreach (var diagnostic in after.Sorted())
        {
            if (diagnostic.Severity == Severity.Off || diagnostic.Span?.File.Path.StartsWith(inside, StringComparison.Ordinal) != true) continue;
            if (!known.Contains($"{diagnostic.Code} {diagnostic.Message.Czech}")) found.Add(diagnostic);
        }

        return found;
    }
}
