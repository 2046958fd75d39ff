using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Model.Surveys;

/// <summary>How far items are.</summary>
public static class ItemStates
{
    /// <summary>The field that says it; null when the grammar has none.</summary>
    public static Field? FieldOf(Plan plan)
    {
        foreach (var field in plan.Grammar.Fields.AsSpan())
        {
            if (field is { IsFulfilment: true, IsPrinted: true }) return field;
        }

        return null;
    }

    /// <summary>True for an item with a card on which the state could stand.</summary>
    public static bool MayHave(PlanItem item, Field field) => item.Fields.Count > 0 && field.MayStandOn(item.Level);

    /// <summary>Null when the item says nothing of it.</summary>
    public static EnumerationValue? Of(PlanItem item, Field field) => item.Entry(field.Key)?.Value as EnumerationValue;
}
