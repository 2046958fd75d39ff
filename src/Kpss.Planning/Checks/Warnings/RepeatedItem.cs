using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Warnings;

public sealed class RepeatedItem : ICheck
{
    public Rule Rule => new(
        "KPSS0330",
        Severity.Warning,
        new("táž položka dvakrát", "the same item twice"),
        new(
            "Dvě položky téže úrovně mají stejný název i všechny údaje, liší se jen číslem nebo id. Nejspíš zůstala v plánu kopie souboru. Smažte ji, nebo ji přepište na to, čím se má od první lišit.",
            "Two items of the same level have the same title and the same fields and differ only in number or id. Probably a copy of a file was left in the plan. Delete it, or write in it what makes it different from the first."),
        Bad: "název: Rodinná poradna\npopis: Jednou týdně přijede poradkyně.\n# v jiném souboru\nnázev: Rodinná poradna\npopis: Jednou týdně přijede poradkyně.",
        Good: "název: Rodinná poradna\npopis: Jednou týdně přijede poradkyně.");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Plans)
        {
            var known = new Dictionary<(string Level, string Written), PlanItem>();
            foreach (var item in plan.Plan.AllItems())
            {
                // Titles alone may well be the same.
                if (item.Fields.Count == 0) continue;
                var key = (item.Level.Key, WrittenOf(item));
                if (!known.TryAdd(key, item) && !IsErrorAnyway(item, known[key])) report.Add(At(item, known[key]));
            }
        }
    }

    private static bool IsErrorAnyway(PlanItem item, PlanItem first) =>
        item.Id == first.Id || item.FullNumber.Length > 0 && item.FullNumber == first.FullNumber;

    /// <summary>All that its author wrote but what a copy must have otherwise: the number and the id.</summary>
    private static string WrittenOf(PlanItem item)
    {
        var written = new List<string>();
        foreach (var (key, value) in item.Source.Record.Node.Entries)
        {
            var name = Words.Fold(key.Value);
            if (name != Words.Fold(item.Level.Key) && name != "id") written.Add($"{name}: {value.Span.Text.Trim()}");
        }

        written.Sort(StringComparer.Ordinal);
        return string.Join('\n', written);
    }

    private Diagnostic At(PlanItem item, PlanItem first) => Rule
        .At(item.Source.TitlePlace, $"„{Words.Quote(item.Title)}“ je v plánu dvakrát, s týmiž údaji", $"“{Words.Quote(item.Title)}” is in the plan twice, with the same fields")
        .WithHint("je-li to zapomenutá kopie, smažte ji", "delete it if it is a copy left behind")
        .WithRelated(first.Source.TitlePlace, "poprvé je zde", "it is here first");
}
