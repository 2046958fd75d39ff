using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings;

public sealed class NumberingGap : ICheck
{
    private const int MostListed = 3;

    /// <summary>A slip such as 1.99999 isn't counted through.</summary>
    private const int MostCounted = 1000;

    public Rule Rule => new(
        "KPSS0301",
        Severity.Warning,
        new("mezera v číslování", "a gap in the numbering"),
        new(
            "Po 2.1 následuje 2.3 a čtenář hledá, kde je 2.2. Buď položka chybí, nebo má sousední položka špatné číslo. Čísla, která má nadřazený plán v téže pracovní složce a tento si je nevybral, za mezeru neplatí. Je-li mezera správně, nastavte v kpss.yaml „KPSS0301: vypnuto“.",
            "After 2.1 comes 2.3, and readers look for 2.2. Either an item is missing or its neighbour has the wrong number. Numbers that the parent plan of the same workspace has and this one did not pick are no gap. Where a gap is right, set `KPSS0301: vypnuto` in kpss.yaml."),
        Bad: "opatření: \"2.1\"\n# další soubor\nopatření: \"2.3\"",
        Good: "opatření: \"2.1\"\n# další soubor\nopatření: \"2.2\"");

    public void Run(Inspection inspection, Report report)
    {
        // The missing number may stand in a file that couldn't be read.
        if (!inspection.Workspace.IsWhole) return;

        foreach (var plan in inspection.Workspace.Plans)
        {
            var counts = new Dictionary<string, List<PlanItem>>();
            foreach (var item in plan.AllItems()) Collect(item, counts);
            var parents = NumbersOf(inspection.Workspace.Index.ParentOf(plan));
            foreach (var count in counts.Values) Check(count, parents, report);
        }
    }

    private static void Collect(PlanItem item, Dictionary<string, List<PlanItem>> counts)
    {
        if (item.Number is null) return;

        var key = $"{item.Source.NumberCount}";
        if (!counts.TryGetValue(key, out var count)) counts.Add(key, count = []);
        count.Add(item);
    }

    private void Check(List<PlanItem> count, HashSet<string> parents, Report report)
    {
        // A number that breaks its pattern may be the missing one; that is an error of its own.
        foreach (var item in count)
        {
            if (item.Number?.Ordinal is null) return;
        }

        count.Sort((left, right) => OrdinalOf(left).CompareTo(OrdinalOf(right)));
        PlanItem? before = null;
        foreach (var item in count)
        {
            var missing = Missing(before is null ? 0 : OrdinalOf(before), item, parents);
            if (missing.Count > 0) report.Add(At(before, item, missing));
            before = item;
        }
    }

    private static List<string> Missing(int last, PlanItem item, HashSet<string> parents)
    {
        var missing = new List<string>();
        for (var ordinal = last + 1; ordinal < OrdinalOf(item) && missing.Count < MostCounted; ordinal++)
        {
            var printed = item.Source.NumberAt(ordinal);
            if (!parents.Contains(FullNumber(item, printed))) missing.Add(printed);
        }

        return missing;
    }

    private Diagnostic At(PlanItem? before, PlanItem item, List<string> missing)
    {
        var printed = item.Number!.Printed;
        var (czech, english) = missing.Count <= MostListed
            ? (string.Join(", ", missing), string.Join(", ", missing))
            : ($"{missing[0]} až {missing[^1]}", $"{missing[0]} to {missing[^1]}");
        if (before is null) return Rule.At(item.Source.NumberPlace, $"číslování začíná až od {printed}, chybí {czech}", $"the count starts at {printed} only, {english} is missing");
        return Rule
            .At(item.Source.NumberPlace, $"před {printed} chybí {czech}", $"before {printed}, {english} is missing")
            .WithRelated(before.Source.NumberPlace, $"předchozí je {before.Number!.Printed}", $"the one before is {before.Number.Printed}");
    }

    private static HashSet<string> NumbersOf(Plan? plan)
    {
        var numbers = new HashSet<string>();
        foreach (var item in plan?.AllItems() ?? []) numbers.Add($"{item.Level.Key} {item.FullNumber}");
        return numbers;
    }

    private static int OrdinalOf(PlanItem item) => item.Number?.Ordinal ?? 0;

    /// <summary>A number of this one's count, as <see cref="PlanItem.FullNumber"/> would have it, with the level.</summary>
    private static string FullNumber(PlanItem item, string printed) => $"{item.Level.Key} {item.FullNumber[..^item.Number!.Printed.Length]}{printed}";
}
