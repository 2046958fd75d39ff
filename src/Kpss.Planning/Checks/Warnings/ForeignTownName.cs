using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Checks.Warnings.Names;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings;

public sealed class ForeignTownName : ICheck
{
    public Rule Rule => new(
        "KPSS0308",
        Severity.Warning,
        new("jméno jiného města", "the name of another town"),
        new(
            "Text vznikl z předlohy jiného města a jeho jméno v něm zůstalo. Která jména sem nepatří, říká klíč „cizí_názvy“ v kpss.yaml. Hledají se i skloňovaná a odvozená: pro Kralovice také „v Kralovicích“, „Kralovicko“ a „kralovický“.",
            "The text was made from another town's, and that town's name stayed in. The key `cizí_názvy` in kpss.yaml says which names don't belong here. Inflected and derived forms are found too: for Kralovice also „v Kralovicích“, „Kralovicko“ and „kralovický“."),
        Bad: "# kpss.yaml: cizí_názvy: [Kralovice]\npopis: |\n  Služby na Kralovicku.",
        Good: "popis: |\n  Služby na Klatovsku.");

    public void Run(Inspection inspection, Report report)
    {
        if (inspection.Workspace.Settings.ForeignNames.Count == 0) return;

        var towns = new List<TownName>();
        foreach (var name in inspection.Workspace.Settings.ForeignNames) towns.Add(new(name));
        foreach (var plan in inspection.Plans)
        {
            foreach (var text in plan.Texts) Check(text, towns, report);
        }

        foreach (var text in PlanTexts.Of(inspection.Workspace.Registers)) Check(text, towns, report);
    }

    private void Check(PlanText text, List<TownName> towns, Report report)
    {
        if (text.Kind == TextKind.Target) return;

        var words = WordScan.Words(text.Value);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var town in towns)
            {
                if (town.Match(text.Value, words, i) is not { } place) continue;
                report.Add(Rule
                    .At(text.Span(place), $"v textu je „{place.Of(text.Value)}“, jméno z předlohy ({town.Name})", $"the text has “{place.Of(text.Value)}”, a name left from a template ({town.Name})")
                    .WithHint("nahraďte je vlastním; patří-li sem, vyjměte je v kpss.yaml z „cizí_názvy“", "put your own instead; if it belongs here, take it out of `cizí_názvy` in kpss.yaml"));
            }
        }
    }
}
