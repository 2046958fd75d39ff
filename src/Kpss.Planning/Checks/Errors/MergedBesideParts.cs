using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Errors;

public sealed class MergedBesideParts : ICheck
{
    public Rule Rule => new(
        "KPSS0208",
        Severity.Error,
        new("sloučené pole vedle polí, která nahrazuje", "a merged field beside the fields it replaces"),
        new(
            "Sloučené pole, jako „odůvodnění_a_popis“, se píše místo polí, která nahrazuje. Vedle nich by se totéž tisklo dvakrát.",
            "A merged field such as `odůvodnění_a_popis` is written instead of the fields that it replaces. Beside them the same would be printed twice."),
        Bad: "odůvodnění_a_popis: Chybí terénní služba a je třeba ji zajistit.\npopis: Zajistit terénní službu.",
        Good: "odůvodnění_a_popis: Chybí terénní služba a je třeba ji zajistit.") { IsFirm = true };

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Workspace.Plans)
        {
            foreach (var item in plan.AllItems())
            {
                foreach (var merged in item.Fields) Check(merged, item, report);
            }
        }
    }

    private void Check(FieldEntry merged, PlanItem item, Report report)
    {
        if (merged.Value is OmittedValue) return;
        foreach (var key in merged.Field.Replaces)
        {
            if (PartOf(item, key) is not { Value: not OmittedValue } part) continue;
            report.Add(Rule
                .At(merged.Place, $"pole „{merged.Field.Key}“ už v sobě má pole „{part.Field.Key}“", $"the field “{merged.Field.Key}” already holds the field “{part.Field.Key}”")
                .WithHint("nechte jen jedno z nich", "keep one of them")
                .WithRelated(part.Place, $"„{part.Field.Key}“ je zde", $"“{part.Field.Key}” is here"));
        }
    }

    private static FieldEntry? PartOf(PlanItem item, string key)
    {
        foreach (var entry in item.Fields)
        {
            if (Words.Fold(entry.Field.Key) == Words.Fold(key)) return entry;
        }

        return null;
    }
}
