using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

internal sealed class PastFulfilment : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        foreach (var item in rolled.Plan.AllItems())
        {
            foreach (var entry in item.Fields)
            {
                if (!entry.Field.IsFulfilment || entry.Value is not EnumerationValue value || value is { Share: null, Note: null }) continue;
                sheet.Add(
                    DecisionKind.Figures,
                    entry.Place,
                    $"{entry.Field.Key} je z minulého období: {Told(value)}",
                    $"{entry.Field.Key} belongs to the past period: {Told(value)}");
            }
        }
    }

    private static string Told(EnumerationValue value)
    {
        var share = value.Share is { } percent ? $", {percent} %" : "";
        var note = value.Note is { } text ? $" ({Words.Quote(text)})" : "";
        return $"{value.Choice}{share}{note}";
    }
}
