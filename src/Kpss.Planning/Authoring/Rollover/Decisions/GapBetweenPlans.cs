namespace Kpss.Planning.Authoring.Rollover.Decisions;

internal sealed class GapBetweenPlans : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        var choice = rolled.Choice;
        if (!choice.LeavesGap) return;
        var (first, last) = (NewPeriod.YearAfter(choice.Plan), choice.Period.FirstDay.Year - 1);
        var years = first == last ? $"{first}" : $"{first}–{last}";
        sheet.Add(
            DecisionKind.Plan,
            rolled.PlaceOf("období"),
            $"mezi plány zůstává mezera: {years} nemá žádný z nich",
            $"a gap stays between the plans: neither has {years}");
    }
}
