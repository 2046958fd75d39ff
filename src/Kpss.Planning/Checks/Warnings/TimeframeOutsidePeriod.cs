using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Checks.Warnings;

public sealed class TimeframeOutsidePeriod : ICheck
{
    public Rule Rule => new(
        "KPSS0302",
        Severity.Warning,
        new("termín mimo období plánu", "a timeframe outside the plan's period"),
        new(
            "Termín nemá s obdobím plánu společný ani den. Obvykle zůstal z loňského dokumentu. Termín, který do období aspoň zasahuje (od 2023, 2024–2025, průběžně), je v pořádku.",
            "The timeframe has not one day in common with the plan's period. Usually it was left over from last year's document. One that at least reaches into the period (od 2023, 2024–2025, průběžně) is fine."),
        Bad: "# období plánu: 2025\ntermín: 2023",
        Good: "# období plánu: 2025\ntermín: 2025");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Workspace.Plans)
        {
            // An unreadable period has been reported.
            if (plan.Period is not { From: not null, To: not null }) continue;
            foreach (var item in plan.AllItems())
            {
                foreach (var entry in item.Fields) Check(plan, entry, report);
            }
        }
    }

    private void Check(Plan plan, FieldEntry entry, Report report)
    {
        if (entry.Value is not TimeframeValue { Timeframe: var timeframe, Place: var place } || timeframe.Touches(plan.Period)) return;

        report.Add(Rule
            .At(place, $"termín „{timeframe.Text}“ leží mimo období plánu ({plan.Period.Text})", $"the timeframe “{timeframe.Text}” lies outside the plan's period ({plan.Period.Text})")
            .WithHint("opravte termín, nebo položku z plánu vyřaďte", "correct the timeframe, or take the item out of the plan"));
    }
}
