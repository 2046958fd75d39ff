using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Model.Surveys;

/// <summary>When items are carried out.</summary>
public static class ItemTimeframes
{
    /// <returns>
    /// The item's own timeframe, else the plan's period. Null where none is known: the item has no card or no field for
    /// it, it was left out on purpose, or it can't be read.
    /// </returns>
    public static Timeframe? Of(PlanItem item, Plan plan)
    {
        if (item.Fields.Count == 0 || FieldOf(item, plan) is not { } field) return null;
        return item.Entry(field.Key)?.Value switch
        {
            null => plan.Period,
            TimeframeValue it => it.Timeframe,
            _ => null,
        };
    }

    private static Field? FieldOf(PlanItem item, Plan plan)
    {
        foreach (var field in plan.Grammar.Fields.AsSpan())
        {
            if (field is { Type: FieldType.Timeframe, IsPrinted: true } && field.MayStandOn(item.Level)) return field;
        }

        return null;
    }
}
