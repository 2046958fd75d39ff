using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Checks.Warnings.Futures;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings;

public sealed class StalePhrase : ICheck
{
    public Rule Rule => new(
        "KPSS0309",
        Severity.Warning,
        new("budoucnost, která už minula", "a future that has passed"),
        new(
            "Věta mluví o tom, co teprve bude, ale udává čas před začátkem období plánu: zůstala z dřívějšího dokumentu. Zjistěte, jak to dopadlo, a větu přepište, nebo vyškrtněte.",
            "The sentence speaks of what is yet to come, but names a time before the plan's period: it was left over from an earlier document. Find out what became of it and rewrite or strike the sentence."),
        Bad: "# období plánu: 2025\nodůvodnění: |\n  Organizace bude na podzim 2024 realizovat školení.",
        Good: "odůvodnění: |\n  Organizace na podzim 2024 realizovala školení.");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Plans)
        {
            if (plan.Plan.Period.From is not { } from) continue;
            foreach (var text in plan.Texts)
            {
                if (text.Kind != TextKind.Prose || !YearScan.MayHoldYear(text.Value)) continue;
                foreach (var sentence in SentenceRanges.Of(text.Value))
                {
                    if (PassedFuture.In(text.Value, sentence, from.Year) is { } place) report.Add(At(text, place, plan.Plan));
                }
            }
        }
    }

    private Diagnostic At(PlanText text, TextRange place, Plan plan)
    {
        var phrase = place.Of(text.Value).ToString().Replace('\n', ' ');
        return Rule
            .At(text.Span(place), $"„{phrase}“ mluví o budoucnosti, která už minula (plán je na období {plan.Period.Text})", $"“{phrase}” speaks of a future that has passed (the plan is for {plan.Period.Text})")
            .WithHint("napište, jak to dopadlo, nebo větu vypusťte", "say what became of it, or drop the sentence");
    }
}
