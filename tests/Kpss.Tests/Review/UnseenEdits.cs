using static Kpss.Tests.Review.TriedPlan;

namespace Kpss.Tests.Review;

/// <summary>Edits that change no word of what is printed, or only where it leads, each with one beside it that changes nothing.</summary>
internal static class UnseenEdits
{
    private const string Dotek = Seniors + "1-3-kc-dotek.yaml";
    private const string Carers = Seniors + "1-7-pecujici.yaml";
    private const string FreeTime = Children + "2-3-volny-cas.yaml";
    private const string Foster = Children + "2-4-pestounstvi.yaml";
    private const string Flat = Plan + "4-bydleni/4-2-krizovy-byt.yaml";
    private const string Letters = "  a) Definovat pravidla krizového bytu, cílovou skupinu, situace, v kterých by byl využíván apod.\n  b) Hledat vhodný byt.\n  c) Zahájit provozování.\n";
    private const string Template = "sablony/mesto.docx";
    private const string FreeTimeNow = "Opatření 2.3 Volnočasové aktivity pro děti a mládež na Klatovsku";

    public static IEnumerable<PlanEdit> All => [.. Files(), .. Forms(), .. References(), .. FigureEdits.All];

    private static IEnumerable<PlanEdit> Files() =>
    [
        new("template with other content", plan => plan[Template] += "s jiným písmem", "změněn obsah šablony Wordu „sablony/mesto.docx“") { Given = WithTemplate },
        new("template in a file of another name", plan => { plan.Move(Template, "sablony/obec.docx"); plan.Edit("kpss.yaml", "mesto.docx", "obec.docx"); }, "změněna šablona Wordu „sablony/mesto.docx“ → „sablony/obec.docx“") { Given = WithTemplate },
        new("template of which only its path is written otherwise", plan => plan.Edit("kpss.yaml", Template, "./" + Template), "") { Given = WithTemplate },
    ];

    private static IEnumerable<PlanEdit> Forms() =>
    [
        new("list that starts with another letter", plan => plan.Edit(Flat, Letters, "  c) Definovat pravidla krizového bytu, cílovou skupinu, situace, v kterých by byl využíván apod.\n  d) Hledat vhodný byt.\n  e) Zahájit provozování.\n"), "Opatření 4.2 Zajištění krizového bytu pro osoby v náhlé krizové situaci: v textu „Popis opatření“ seznam začíná jiným číslem: a) → c)"),
        new("list that starts with another number and other words", plan => plan.Edit(FreeTime, "  1. Mapovat zájem.\n  2. Stavět hřiště.\n", "  4. Sledovat zájem.\n  5. Stavět hřiště.\n"), FreeTimeNow + "\n  změněn text „Popis opatření“\n      4. [-Mapovat-]{+Sledovat+} zájem.\n      …\n  v textu „Popis opatření“ seznam začíná jiným číslem: 1. → 4.") { Given = WithList },
        new("list item put in front", plan => plan.Edit(FreeTime, "  1. Mapovat zájem.\n  2. Stavět hřiště.\n", "  1. Sehnat peníze.\n  2. Mapovat zájem.\n  3. Stavět hřiště.\n"), FreeTimeNow + ": změněn text „Popis opatření“\n    1. {+Sehnat peníze.+}\n    …") { Given = WithList },
        new("columns of a table aligned otherwise", plan => plan.Edit(FreeTime, "  | --- | --- |\n", "  | --- | --: |\n"), FreeTimeNow + ": v textu „Popis opatření“ změněno zarovnání sloupců tabulky: vlevo, vlevo → vlevo, vpravo") { Given = WithTable },
        new("delimiter of a table written otherwise", plan => plan.Edit(FreeTime, "  | --- | --- |\n", "  |:-|-----|\n"), "") { Given = WithTable },
        new("row of a table", plan => plan.Edit(FreeTime, "  | Bolešiny | 2 |\n", "  | Bolešiny | 3 |\n"), FreeTimeNow + ": změněn text „Popis opatření“\n    …\n    | Bolešiny | [-2-]{+3+}") { Given = WithTable },
    ];

    private static IEnumerable<PlanEdit> References() =>
    [
        new("address of a web link", plan => plan.Edit(FreeTime, "(https://www.klatovy.cz/hriste)", "(https://www.klatovy.cz/sport)"), FreeTimeNow + ": změněn odkaz „seznam hřišť“: https://www.klatovy.cz/hriste → https://www.klatovy.cz/sport") { Given = WithLink },
        new("words of a web link", plan => plan.Edit(FreeTime, "[seznam hřišť]", "[přehled hřišť]"), FreeTimeNow + ": změněn text „Popis opatření“\n    Viz [-seznam-]{+přehled+} hřišť.") { Given = WithLink },
        new("web link with its line broken", plan => plan.Edit(FreeTime, "Viz [seznam hřišť]", "Viz\n  [seznam\n  hřišť]"), "") { Given = WithLink },
        new("ids swapped of items that others refer to", SwapIds, """
            Opatření 1.3 Rozvoj a podpora Komunitního centra Dotek: změněno id kc-dotek → pestounstvi
            Opatření 1.7 Podpora pečujících osob: změněn odkaz „Komunitním centru Dotek“: opatření 1.3 → opatření 2.4
            Opatření 2.3 Volnočasové aktivity pro děti a mládež na Klatovsku
              změněn text „Popis opatření“
                  Viz opatření [-1.3-]{+2.4+}, znovu opatření [-1.3-]{+2.4+}, opatření [-2.4-]{+1.3+} a tam a tam.
              změněn odkaz „tam“: opatření 1.3 → opatření 2.4
            Opatření 2.4 Podpora vyhledávání pěstounů a osvětová činnost o pěstounství: změněno id pestounstvi → kc-dotek
            """) { Given = WithReferences },
        new("ids swapped and references with them", plan => { SwapIds(plan); plan[FreeTime] = Swapped(plan[FreeTime]); plan[Carers] = Swapped(plan[Carers]); }, """
            Opatření 1.3 Rozvoj a podpora Komunitního centra Dotek: změněno id kc-dotek → pestounstvi
            Opatření 2.4 Podpora vyhledávání pěstounů a osvětová činnost o pěstounství: změněno id pestounstvi → kc-dotek
            """) { Given = WithReferences },
        new("numbers swapped of items that others refer to", plan => plan.Edit(Foster, "\"2.4\"", "\"2.5\"").Edit(Dotek, "\"1.3\"", "\"1.9\""), """
            Opatření 1.9 Rozvoj a podpora Komunitního centra Dotek: přečíslováno 1.3 → 1.9
            Opatření 2.5 Podpora vyhledávání pěstounů a osvětová činnost o pěstounství: přečíslováno 2.4 → 2.5
            """) { Given = WithReferences },
        new("field of references of which one leads elsewhere", SwapIds, """
            Opatření 1.3 Rozvoj a podpora Komunitního centra Dotek: změněno id kc-dotek → pestounstvi
            Opatření 1.7 Podpora pečujících osob: změněn odkaz „Komunitním centru Dotek“: opatření 1.3 → opatření 2.4
            Opatření 2.3 Volnočasové aktivity pro děti a mládež na Klatovsku: změněn odkaz „Opatření 1.3“ → „Opatření 2.4“
            Opatření 2.4 Podpora vyhledávání pěstounů a osvětová činnost o pěstounství: změněno id pestounstvi → kc-dotek
            """) { Given = WithReferenceField },
    ];

    private static void WithTemplate(TriedPlan plan)
    {
        plan["kpss.yaml"] += $"šablona: {Template}\n";
        plan.Add(Template, "písmo úřadu");
    }

    private static void WithList(TriedPlan plan) => WithText(plan, "1. Mapovat zájem.", "2. Stavět hřiště.");

    private static void WithTable(TriedPlan plan) => WithText(plan, "| Obec | Hřiště |", "| --- | --- |", "| Klatovy | 9 |", "| Bolešiny | 2 |");

    private static void WithLink(TriedPlan plan) => WithText(plan, "Viz [seznam hřišť](https://www.klatovy.cz/hriste).");

    private static void WithReferences(TriedPlan plan) => WithText(plan, "Viz [[kc-dotek]], znovu [[kc-dotek]], [[pestounstvi]] a [[kc-dotek|tam]] a [[kc-dotek|tam]].");

    private static void WithReferenceField(TriedPlan plan)
    {
        plan["kpss.yaml"] += "gramatika:\n  základ: klatovy\n  pole:\n    - { klíč: souvisí, název: Souvisí s, typ: odkazy }\n";
        plan[FreeTime] += "souvisí: [kc-dotek, krizovy-byt]\n";
    }

    /// <summary>Lines in place of the description of 2.3.</summary>
    private static void WithText(TriedPlan plan, params string[] lines)
    {
        var text = plan[FreeTime];
        var (start, end) = (text.IndexOf("popis: |\n", StringComparison.Ordinal), text.IndexOf("cílová_skupina", StringComparison.Ordinal));
        plan[FreeTime] = text[..start] + "popis: |\n" + string.Concat(lines.Select(line => $"  {line}\n")) + text[end..];
    }

    private static void SwapIds(TriedPlan plan) => plan.Edit(Dotek, "id: kc-dotek", "id: pestounstvi").Edit(Foster, "id: pestounstvi", "id: kc-dotek");

    private static string Swapped(string text) => text
        .Replace("[[kc-dotek", "[[#", StringComparison.Ordinal)
        .Replace("[[pestounstvi", "[[kc-dotek", StringComparison.Ordinal)
        .Replace("[[#", "[[pestounstvi", StringComparison.Ordinal);
}
