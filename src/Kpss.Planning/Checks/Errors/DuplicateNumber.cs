using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Errors;

public sealed class DuplicateNumber : ICheck
{
    public Rule Rule => new(
        "KPSS0201",
        Severity.Error,
        new("číslo je v plánu dvakrát", "a number stands twice in the plan"),
        new(
            "Dvě položky téže úrovně se tisknou pod stejným číslem a čtenář by nepoznal, o které je řeč. Stává se to, když se soubor zkopíruje a číslo v něm zůstane. Přečíslovat se dá bez obav: křížové odkazy vedou přes id, ne přes čísla.",
            "Two items of one level are printed under the same number, and readers could not tell which is meant. It happens when a file is copied and the number stays. Renumbering is safe: references go by id, not by number."),
        Bad: "# 1-1-rodiny.yaml\nopatření: \"1.1\"\n# 1-2-seniori.yaml\nopatření: \"1.1\"",
        Good: "# 1-1-rodiny.yaml\nopatření: \"1.1\"\n# 1-2-seniori.yaml\nopatření: \"1.2\"");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Workspace.Plans)
        {
            var seen = new Dictionary<string, PlanItem>();
            foreach (var item in plan.AllItems()) Compare(item, seen, report);
        }
    }

    private void Compare(PlanItem item, Dictionary<string, PlanItem> seen, Report report)
    {
        // A number that breaks its pattern, or that is counted from no parent, has its own diagnostic.
        if (item.Number?.Ordinal is null || item.Source.IsOrphan) return;

        var key = $"{item.Source.NumberCount} {item.Number.Printed}";
        if (seen.TryAdd(key, item)) return;

        var first = seen[key];
        report.Add(Rule
            .At(item.Source.NumberPlace, $"číslo „{item.FullNumber}“ už má jiná položka téže úrovně", $"another item of this level already has the number “{item.FullNumber}”")
            .WithHint("dejte jedné z nich jiné číslo; odkazy na ni vedou přes id a zůstanou v platnosti", "give one of them another number; references go by id and stay valid")
            .WithRelated(first.Source.NumberPlace, "poprvé je zde", "the first one is here"));
    }
}
