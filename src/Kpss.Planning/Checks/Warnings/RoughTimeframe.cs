using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Checks.Warnings;

public sealed class RoughTimeframe : ICheck
{
    public Rule Rule => new(
        "KPSS0328",
        Severity.Warning,
        new("termín, který se vytiskne s chybou", "a timeframe printed with a slip"),
        new(
            "Termínu kpss rozumí, ale vytiskne ho tak, jak je napsán: měsíc bez háčků a čárek, datum bez mezer.",
            "kpss understands the timeframe but prints it as it is written: a month without its diacritics, a date without its spaces."),
        Bad: "termín: od brezna do 30.6.2025",
        Good: "termín: od března do 30. 6. 2025") { IsFixable = true };

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Workspace.Plans)
        {
            foreach (var item in plan.AllItems())
            {
                foreach (var entry in item.Fields)
                {
                    if (entry.Value is TimeframeValue value && TimeframeSpelling.Mended(value.Timeframe.Text) is { } mended) report.Add(At(value, mended));
                }
            }
        }
    }

    private Diagnostic At(TimeframeValue value, string mended) => Rule
        .At(value.Place, $"termín se vytiskne takto: „{value.Timeframe.Text}“", $"the timeframe is printed like this: “{value.Timeframe.Text}”")
        .WithHint($"správně „{mended}“", $"better “{mended}”") with
    {
        Fix = value.Place.Text.SequenceEqual(value.Timeframe.Text) ? new(new($"napsat „{mended}“", $"write “{mended}”"), IsSafe: true, [new(value.Place, mended)]) : null,
    };
}
