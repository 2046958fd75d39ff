using Kpss.Documents.Outside;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>The plan to go on from, the periods, and the place of the new one.</summary>
/// <param name="Folder">Absolute; nothing is there yet.</param>
internal sealed record RolloverChoice(Plan Plan, NewPeriod Period, string OldFolder, string Folder)
{
    public string NewId => WorkspacePaths.NameOf(Folder);

    /// <summary>True when a year between the plans belongs to neither.</summary>
    public bool LeavesGap => Period.FirstDay.Year > NewPeriod.YearAfter(Plan);

    /// <returns>Why there is none, or null when <paramref name="choice"/> was made.</returns>
    public static RolloverRefusal? Make(Workspace workspace, RolloverOrder order, IWorld world, out RolloverChoice? choice)
    {
        choice = null;
        var refusal = order.Plan is { } given ? PlanSearch.ByName(workspace, given, out var plan) : PlanSearch.ByYear(workspace, order.Year, out plan);
        if (refusal is not null) return refusal;
        if (NewPeriod.Of(plan!, order.Year) is not { } period) return NoWholeYears(plan!);
        if (period.After.From <= period.Before.To) return TooEarly(plan!, order.Year);

        var oldFolder = WorkspacePaths.Parent(plan!.Place.File.Path);
        var usual = FolderNaming.Of(plan.Id, period);
        var name = order.FolderName ?? usual;
        if (FolderNaming.RefuseName(name, usual) is { } badName) return badName;
        choice = new(plan, period, oldFolder, WorkspacePaths.Under(WorkspacePaths.Parent(oldFolder), name));
        return UnknownKept(order, workspace, plan) ?? FolderNaming.Refuse(choice, order, workspace, world);
    }

    private static RolloverRefusal NoWholeYears(Plan plan) => new RolloverRefusal(
        $"období plánu {plan.Id} ({plan.Period.Text}) netrvá celé roky: kpss neví, jak dlouhé má být další",
        $"the period of the plan {plan.Id} ({plan.Period.Text}) doesn't last whole years: kpss can't tell how long the next one is to be")
        .WithHint("zkopírujte složku plánu pod jiným jménem a v plan.yaml napište nové období", "copy the plan's folder under another name and write the new period into its plan.yaml");

    private static RolloverRefusal TooEarly(Plan plan, int year)
    {
        var next = NewPeriod.YearAfter(plan);
        return new RolloverRefusal(
            $"rok {year} neleží za obdobím plánu {plan.Id} ({plan.Period.Text})",
            $"the year {year} does not come after the period of the plan {plan.Id} ({plan.Period.Text})")
            .WithHint($"další plán začíná rokem {next}: kpss rollover {next} --plan {plan.Id}", $"the next plan begins with {next}: kpss rollover {next} --plan {plan.Id}");
    }

    private static RolloverRefusal? UnknownKept(RolloverOrder order, Workspace workspace, Plan plan)
    {
        foreach (var id in order.Kept)
        {
            if (workspace.Index.Item(plan, id) is not null) continue;
            var refusal = new RolloverRefusal($"v plánu {plan.Id} není položka „{id}“", $"the plan {plan.Id} has no item “{id}”");
            return Nearest.To(id, plan.AllItems().ConvertAll(item => item.Id)) is { } near ? refusal.WithHint($"mysleli jste „{near}“?", $"did you mean “{near}”?") : refusal;
        }

        return null;
    }
}
