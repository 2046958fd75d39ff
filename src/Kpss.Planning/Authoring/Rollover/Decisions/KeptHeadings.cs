namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>Headings whose years could not be moved for sure.</summary>
internal sealed class KeptHeadings : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        if (rolled.Draft.Of(rolled.Choice.Plan.Place.File) is not { } file) return;
        foreach (var kept in rolled.Draft.Headings.Kept) sheet.Add(DecisionKind.Plan, file.Moved(kept.Place), kept.Text);
    }
}
