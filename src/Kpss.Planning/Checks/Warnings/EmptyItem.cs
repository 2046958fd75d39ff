using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Warnings;

public sealed class EmptyItem : ICheck
{
    public Rule Rule => new(
        "KPSS0323",
        Severity.Warning,
        new("oblast, pod kterou nic není", "an area with nothing below it"),
        new(
            "Oblast nebo jiná položka, která sama kartu mít nemůže, nemá pod sebou žádné opatření ani úvodní text. V dokumentu po ní zbude jen nadpis. Buď na její obsah ještě nedošlo, nebo do plánu nepatří.",
            "An area, or another item that can have no card of its own, has no measure below it and no introduction. The document would show its heading alone. Its content has yet to be written, or it doesn't belong in the plan."),
        Bad: "oblast: \"3\"\nid: bydleni\nnázev: Bydlení",
        Good: "oblast: \"3\"\nid: bydleni\nnázev: Bydlení\nopatření:\n  - opatření: \"3.1\"\n    název: Krizový byt");

    public void Run(Inspection inspection, Report report)
    {
        // What lies below may be unread.
        if (!inspection.Workspace.IsWhole) return;
        foreach (var plan in inspection.Workspace.Plans)
        {
            foreach (var item in plan.AllItems())
            {
                if (IsEmpty(item) && plan.Grammar.Levels.Any(level => level.MayCarryCard && level.Depth > item.Level.Depth)) report.Add(At(item));
            }
        }
    }

    private static bool IsEmpty(PlanItem item) =>
        item.Children.Count == 0 && item.Fields.Count == 0 && item.Introduction.Blocks.Count == 0 && !item.Level.MayCarryCard;

    private Diagnostic At(PlanItem item) => Rule
        .At(item.Source.Place, $"pod položkou „{Words.Quote(item.Title)}“ nic není, v dokumentu bude jen nadpis", $"there is nothing below “{Words.Quote(item.Title)}”; the document has its heading alone")
        .WithHint($"přidejte pod ni: kpss new DRUH NÁZEV --under {item.Id}, nebo ji smažte", $"add to it: kpss new KIND TITLE --under {item.Id}, or delete it");
}
