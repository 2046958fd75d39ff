using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
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
            "Dvě položky téže úrovně mají stejný název i stejné texty, liší se jen číslem nebo id. Nejspíš zůstala v plánu kopie souboru. Smažte ji, nebo ji přepište na to, čím se má od první lišit.",
            "Two items of the same level have the same title and the same texts and differ only in number or id. Probably a copy of a file was left in the plan. Delete it, or write in it what makes it different from the first."),
        Bad: "název: Rodinná poradna\npopis: Jednou týdně přijede poradkyně.\n# v jiném souboru\nnázev: Rodinná poradna\npopis: Jednou týdně přijede poradkyně.",
        Good: "název: Rodinná poradna\npopis: Jednou týdně přijede poradkyně.");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Plans)
        {
            var texts = TextsOf(plan.Texts);
            var known = new Dictionary<(string Level, string Title, string Text), PlanItem>();
            foreach (var item in plan.Plan.AllItems())
            {
                if (!texts.TryGetValue(item, out var text)) continue;
                var key = (item.Level.Key, Words.Fold(item.Title), text.ToString());
                if (!known.TryAdd(key, item) && !IsErrorAnyway(item, known[key])) report.Add(At(item, known[key]));
            }
        }
    }

    private static bool IsErrorAnyway(PlanItem item, PlanItem first) =>
        item.Id == first.Id || item.FullNumber.Length > 0 && item.FullNumber == first.FullNumber;

    private static Dictionary<PlanItem, StringBuilder> TextsOf(List<PlanText> texts)
    {
        var all = new Dictionary<PlanItem, StringBuilder>(ReferenceEqualityComparer.Instance);
        foreach (var text in texts)
        {
            if (text is not { Kind: TextKind.Prose, Item: { } item }) continue;
            if (!all.TryGetValue(item, out var whole)) all[item] = whole = new();
            whole.Append(text.Value).Append('\n');
        }

        return all;
    }

    private Diagnostic At(PlanItem item, PlanItem first) => Rule
        .At(item.Source.TitlePlace, $"„{Words.Quote(item.Title)}“ je v plánu dvakrát, s týmiž texty", $"“{Words.Quote(item.Title)}” is in the plan twice, with the same texts")
        .WithHint("je-li to zapomenutá kopie, smažte ji", "delete it if it is a copy left behind")
        .WithRelated(first.Source.TitlePlace, "poprvé je zde", "it is here first");
}
