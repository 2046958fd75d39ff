using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

internal sealed class PastTimeframes : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        foreach (var item in rolled.Plan.AllItems())
        {
            foreach (var entry in item.Fields)
            {
                if (entry.Value is not TimeframeValue value) continue;
                sheet.Settle(value.Place);
                if (!(value.Timeframe.To < rolled.Choice.Period.FirstDay)) continue;
                sheet.Add(
                    DecisionKind.Timeframes,
                    value.Place,
                    $"termín „{value.Timeframe.Text}“ je z minulého období: napište nový, nebo položku vyřaďte",
                    $"the timeframe “{value.Timeframe.Text}” belongs to the past period: write a new one, or take the item out");
            }
        }
    }
}
