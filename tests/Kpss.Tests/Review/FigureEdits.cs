using static Kpss.Tests.Review.TriedPlan;

namespace Kpss.Tests.Review;

/// <summary>Edits of sums, indicators and capacities, and of texts left out on purpose.</summary>
internal static class FigureEdits
{
    private const string FreeTime = Children + "2-3-volny-cas.yaml";
    private const string Now = "Opatření 2.3 Volnočasové aktivity pro děti a mládež na Klatovsku";
    private const string Costs = "  - { rok: 2025, zdroj: město, částka: 100000 }\n  - { rok: 2025, zdroj: kraj, částka: 300000 }\n";
    private const string Indicators = "  - { název: Počet hřišť, výchozí: 9, cíl: 11 }\n  - { název: Počet dětí, jednotka: osob, cíl: 200 }\n";
    private const string Capacities = "  - { počet: 2, jednotka: úvazek }\n  - { počet: 30, jednotka: klient }\n";

    public static IEnumerable<PlanEdit> All =>
    [
        Of("sums in another order", plan => Turn(plan, Costs), $"{Now}: změněno pořadí v údaji „Náklady“"),
        Of("indicators in another order", plan => Turn(plan, Indicators), $"{Now}: změněno pořadí v údaji „Ukazatele“"),
        Of("capacities in another order", plan => Turn(plan, Capacities), $"{Now}: změněno pořadí v údaji „Kapacita“"),
        Of("sum put in front", plan => plan.Edit(FreeTime, Costs, "  - { rok: 2026, zdroj: kraj, částka: 50000 }\n" + Costs), $"{Now}: přibyl údaj „Náklady“ (2026, kraj): 50 000 Kč"),
        Of("sum raised", plan => plan.Edit(FreeTime, "částka: 300000", "částka: 350000"), $"{Now}: změněn údaj „Náklady“ (2025, kraj): 300 000 Kč → 350 000 Kč"),
        Of("sum written otherwise", plan => plan.Edit(FreeTime, "částka: 300000", "částka: \"300 000 Kč\""), ""),
        Of("source of a sum renamed", plan => plan.Edit(FreeTime, "zdroj: kraj", "zdroj: Plzeňský kraj"), $"{Now}: změněno označení řádku v údaji „Náklady“: „2025, kraj“ → „2025, Plzeňský kraj“"),
        Of("indicator renamed", plan => plan.Edit(FreeTime, "název: Počet hřišť", "název: Hřiště v obcích"), $"{Now}: změněno označení řádku v údaji „Ukazatele“: „Počet hřišť“ → „Hřiště v obcích“"),
        Of("indicator in place of another one", plan => plan.Edit(FreeTime, "název: Počet hřišť, výchozí: 9, cíl: 11", "název: Počet klubů, cíl: 3"), $"{Now}\n  přibyl údaj „Ukazatele“ (Počet klubů, cílová hodnota): 3\n  odebrán údaj „Ukazatele“ (Počet hřišť, výchozí hodnota): 9\n  odebrán údaj „Ukazatele“ (Počet hřišť, cílová hodnota): 11"),
        new("text left out on purpose", plan => plan.Edit(FreeTime, Reasons(plan), "odůvodnění: neuvedeno\n"), $"{Now}\n  odebrán text „Odůvodnění opatření“\n      [-Smysluplné trávení volného času napomáhá snižování rizika vzniku a rozvoje rizikového chování dětí a mládeže. V celém regionu Klatovska je žádoucí podporovat rozvoj aktivit a hřišť pro trávení volného času dětí.-]\n  přibyl údaj „Odůvodnění opatření“: neuvedeno"),
        new("text that had been left out on purpose", plan => plan.Edit(FreeTime, "odůvodnění: neuvedeno\n", "odůvodnění: Chybějí hřiště.\n"), $"{Now}\n  přibyl text „Odůvodnění opatření“\n      {{+Chybějí hřiště.+}}\n  odebrán údaj „Odůvodnění opatření“: neuvedeno") { Given = plan => plan.Edit(FreeTime, Reasons(plan), "odůvodnění: neuvedeno\n") },
    ];

    private static PlanEdit Of(string name, Action<TriedPlan> make, string told) => new(name, make, told) { Given = WithFigures };

    private static void WithFigures(TriedPlan plan)
    {
        plan["kpss.yaml"] += "gramatika:\n  základ: klatovy\n  pole:\n    - { klíč: náklady, název: Náklady, typ: peníze }\n    - { klíč: ukazatele, název: Ukazatele, typ: indikátor }\n    - { klíč: kapacita, název: Kapacita, typ: kapacita }\n";
        plan[FreeTime] += $"náklady:\n{Costs}ukazatele:\n{Indicators}kapacita:\n{Capacities}";
    }

    private static void Turn(TriedPlan plan, string rows)
    {
        var lines = rows.Split('\n');
        plan.Edit(FreeTime, rows, $"{lines[1]}\n{lines[0]}\n");
    }

    private static string Reasons(TriedPlan plan)
    {
        var text = plan[FreeTime];
        return text[text.IndexOf("odůvodnění: |\n", StringComparison.Ordinal)..text.IndexOf("popis: |", StringComparison.Ordinal)];
    }
}
