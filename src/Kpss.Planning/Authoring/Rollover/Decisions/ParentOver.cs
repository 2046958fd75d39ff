using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>A parent plan that is over before the new plan begins.</summary>
internal sealed class ParentOver : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        var plan = rolled.Plan;
        if (plan.Parent is not { } parent) return;
        var here = rolled.Workspace.Index.ParentOf(plan);
        if ((here?.Period ?? parent.Period) is not { To: { } to } period || to >= rolled.Choice.Period.FirstDay) return;

        var (czech, english) = ("", "");
        foreach (var other in rolled.Workspace.Plans)
        {
            if (MayFollow(other, here, plan)) (czech, english) = ($"; nabízí se {other.Id}", $"; {other.Id} may be the one");
        }

        sheet.Add(
            DecisionKind.Plan,
            parent.Place,
            $"nadřazený plán platil na období {period.Text}: z čeho vychází ten nový?{czech}",
            $"the parent plan was for {period.Text}: what does the new one come from?{english}");
    }

    private static bool MayFollow(Plan other, Plan? parent, Plan plan) =>
        other.Id != plan.Id && other.Id != parent?.Id && other.Kind is { } kind && parent?.Kind is { } wanted
        && Words.Fold(kind) == Words.Fold(wanted) && other.Period.Touches(plan.Period);
}
