using Kpss.Documents;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

internal sealed class PastCosts : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        foreach (var item in rolled.Plan.AllItems())
        {
            foreach (var entry in item.Fields)
            {
                if (entry.Value is not MoneyValue value || value.Costs.Only(cost => cost.Year < rolled.Choice.Period.FirstDay.Year) is not { Count: > 0 } costs) continue;
                var years = string.Join(", ", new SortedSet<int>(costs.Map(cost => cost.Year!.Value)));
                sheet.Add(
                    DecisionKind.Figures,
                    entry.Place,
                    $"{entry.Field.Key}: částky za rok {years} leží před novým obdobím",
                    $"{entry.Field.Key}: sums for {years} lie before the new period");
                sheet.Settle(item, entry);
            }
        }
    }
}
