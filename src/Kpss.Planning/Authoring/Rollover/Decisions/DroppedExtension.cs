using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

internal sealed class DroppedExtension : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        if (!rolled.Draft.DroppedKeys.AsSpan().Contains("prodloužení")) return;
        var old = rolled.Choice.Plan;
        var (end, start) = (Dates.Print(old.Period.To!.Value), Dates.Print(rolled.Choice.Period.FirstDay));
        sheet.Add(
            DecisionKind.Plan,
            rolled.PlaceOf("období"),
            $"plán {old.Id} byl prodloužen do {end}; nový začíná {start}, prodloužení v něm není",
            $"the plan {old.Id} was extended to {end}; the new one begins on {start} and has no extension");
    }
}
