using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Checks.Errors;

public sealed class CardOnBothLevels : ICheck
{
    public Rule Rule => new(
        "KPSS0206",
        Severity.Error,
        new("kartu má položka i její podřízená", "an item and one below it both have cards"),
        new(
            "Opatření má buď vlastní kartu, nebo aktivity s kartami. Kdyby mělo obojí, nebylo by jasné, co z karty platí pro aktivity. Chcete-li karty na více úrovních, povolte je v gramatice: „karty_na_více_úrovních: ano“.",
            "A measure has either a card of its own or activities with cards. With both it would be unclear what of the card holds for the activities. To allow it, write `karty_na_více_úrovních: ano` in the grammar."),
        Bad: "opatření: \"1.4\"\npopis: Rozšíření kapacit.\naktivity:\n  - aktivita: a\n    popis: Zařízení v obci Bolešiny.",
        Good: "opatření: \"1.4\"\naktivity:\n  - aktivita: a\n    popis: Zařízení v obci Bolešiny.");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Workspace.Plans)
        {
            if (plan.Grammar.AllowsCardsOnSeveralLevels) continue;
            foreach (var item in plan.AllItems()) Check(item, report);
        }
    }

    private void Check(PlanItem item, Report report)
    {
        if (CardOf(item) is not { } own) return;
        foreach (var lower in item.WithDescendants())
        {
            if (ReferenceEquals(lower, item) || CardOf(lower) is not { } other) continue;
            report.Add(Rule
                .At(own.Place, $"kartu má „{item.Name}“ i „{lower.Name}“", $"both “{item.Name}” and “{lower.Name}” have cards")
                .WithHint(
                    "přesuňte pole karty níž, nebo v gramatice povolte „karty_na_více_úrovních: ano“",
                    "move the card's fields down, or allow `karty_na_více_úrovních: ano` in the grammar")
                .WithRelated(other.Place, "druhá karta začíná zde", "the other card starts here"));
            return;
        }
    }

    private static FieldEntry? CardOf(PlanItem item)
    {
        if (!item.Level.MayCarryCard) return null;
        FieldEntry? first = null;
        foreach (var entry in item.Fields)
        {
            // Fields stand in the grammar's order; an author looks for the first one in the file.
            if (entry.Field.Look == FieldLook.Card && (first is null || entry.Place.Start < first.Place.Start)) first = entry;
        }

        return first;
    }
}
