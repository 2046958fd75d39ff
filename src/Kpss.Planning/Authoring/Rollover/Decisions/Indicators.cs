using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

internal sealed class Indicators : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        foreach (var item in rolled.Plan.AllItems())
        {
            foreach (var entry in item.Fields)
            {
                if (entry.Value is not IndicatorValue { Indicators: [var first, ..] }) continue;
                sheet.Add(
                    DecisionKind.Figures,
                    entry.Place,
                    $"{entry.Field.Key} „{first.Name}“: platí výchozí a cílová hodnota i pro nové období?",
                    $"{entry.Field.Key} “{first.Name}”: do baseline and target hold for the new period?");
                sheet.Settle(item, entry);
            }
        }
    }
}
