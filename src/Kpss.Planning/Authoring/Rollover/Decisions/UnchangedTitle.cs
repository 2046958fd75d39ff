namespace Kpss.Planning.Authoring.Rollover.Decisions;

internal sealed class UnchangedTitle : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        if (rolled.Plan.Title != rolled.Choice.Plan.Title || rolled.Draft.Headings.Kept.Exists(kept => kept.Key == "název")) return;
        sheet.Add(
            DecisionKind.Plan,
            rolled.PlaceOf("název"),
            "název neříká, na které období plán je; zůstal beze změny",
            "the title doesn't say which period the plan is for; it is as it was");
    }
}
