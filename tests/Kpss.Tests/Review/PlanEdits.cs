using static Kpss.Tests.Review.TriedPlan;

namespace Kpss.Tests.Review;

/// <param name="IsAlone">True when it touches nothing that another such edit touches, so that all can be made at once.</param>
internal sealed record PlanEdit(string Name, Action<TriedPlan> Make, string Told, bool IsAlone = false)
{
    /// <summary>What both sides have that the real plan hasn't.</summary>
    public Action<TriedPlan> Given { get; init; } = _ => { };

    public TriedPlan Older()
    {
        var plan = new TriedPlan();
        Given(plan);
        return plan;
    }

    public TriedPlan Newer()
    {
        var plan = Older();
        Make(plan);
        return plan;
    }
}

internal static class PlanEdits
{
    private const string Dotek = Seniors + "1-3-kc-dotek.yaml";
    private const string Beds = Seniors + "1-4-bytove-a-pobytove-kapacity.yaml";
    private const string Carers = Seniors + "1-7-pecujici.yaml";
    private const string Housing = Seniors + "1-6-bydleni-s-podporou.yaml";
    private const string Mothers = Children + "2-2-zarizeni-pro-matky.yaml";
    private const string FreeTime = Children + "2-3-volny-cas.yaml";
    private const string Foster = Children + "2-4-pestounstvi.yaml";
    private const string Flat = Plan + "4-bydleni/4-2-krizovy-byt.yaml";
    private const string Group = Plan + "7-reseni-problemu/7-2-pracovni-skupina.yaml";
    private const string Actors = "rejstriky/subjekty.yaml";

    public static readonly List<PlanEdit> All = [.. Silent(), .. Structure(), .. Cards(), .. Prose(), .. Around(), .. UnseenEdits.All];

    private static IEnumerable<PlanEdit> Silent() =>
    [
        new("comment only", plan => plan.Edit(Dotek, "opatření: \"1.3\"", "# Komentář, který se netiskne.\nopatření: \"1.3\"  # číslo"), ""),
        new("keys in another order", plan => plan.Edit(Group, "id: pracovni-skupina\nnázev: Pracovní skupina pro sociální oblast\n", "název: Pracovní skupina pro sociální oblast\nid: pracovni-skupina\n"), "", IsAlone: true),
        new("ASCII keys", plan => plan.Edit(Group, "cílová_skupina: neuvedeno", "cilova_skupina: neuvedeno"), "", IsAlone: true),
        new("quotes around a title", plan => plan.Edit(Carers, "název: Podpora pečujících osob", "název: \"Podpora pečujících osob\""), ""),
        new("lines broken otherwise", plan => plan.Edit(Dotek, "Je to místo, kde se scházejí děti", "Je to místo,\n  kde se scházejí   děti"), ""),
        new("line ends of Windows", plan => { foreach (var file in plan.Files) plan[file] = plan[file].Replace("\n", "\r\n", StringComparison.Ordinal); }, ""),
        new("typography that is set when printing", plan => plan.Edit(Beds, "vybudování 1–2 bytů", "vybudování 1-2\u00A0bytů"), ""),
        new("period written out as the timeframe", plan => plan.Edit(FreeTime, "subjekty:\n", "termín: 2025\nsubjekty:\n"), ""),
        new("measure in a file of another name", plan => plan.Move(Dotek, Seniors + "dotek.yaml"), ""),
        new("activities in files of their own", SplitActivities, ""),
        new("two measures in the file of their area", MergeMeasures, ""),
        new("prose in a file of its own", plan => plan.Edit(Group, "popis: |\n  Diskuse nad tématem přístupu k pomoci lidem bez domova.\n", "popis: { soubor: diskuse.md }\n").Add(Plan + "7-reseni-problemu/diskuse.md", "Diskuse nad tématem přístupu k pomoci lidem bez domova.\n"), ""),
        new("register in two files", plan => plan.Edit(Actors, "  ospod: OSPOD\n", "").Add("rejstriky/dalsi.yaml", "subjekty:\n  ospod: OSPOD\n"), ""),
        new("chapter in a file of another name", plan => { plan.Move(Plan + "uvod.md", Plan + "uvodem.md"); plan.Edit(Plan + "plan.yaml", "uvod.md", "uvodem.md"); }, ""),
    ];

    private static IEnumerable<PlanEdit> Structure() =>
    [
        new("new activity at the end", plan => plan[Beds] += Activity("d", "sdilene-bydleni", "Sdílené bydlení"), "nová aktivita 1.4 d) „Sdílené bydlení“"),
        new("new measure", plan => plan.Add(Plan + "3-zavislosti/3-2-novy.yaml", Measure("3.2", "kontaktni-centrum", "Kontaktní centrum")), "nové opatření 3.2 „Kontaktní centrum“", IsAlone: true),
        new("new area with a measure", plan => plan.Add(Plan + "8-nova/oblast.yaml", "oblast: \"8\"\nid: nova\nnázev: Nová oblast\n").Add(Plan + "8-nova/8-1.yaml", Measure("8.1", "nove", "Nové opatření")), "nová oblast 8 „Nová oblast“ (i s 1 položkou pod sebou)", IsAlone: true),
        new("activity cancelled", plan => plan[Beds] = plan[Beds][..plan[Beds].IndexOf("  - aktivita: c", StringComparison.Ordinal)], "zrušena aktivita 1.4 c) „Provozování pobytové odlehčovací služby pro seniory a osoby se zdravotním postižením“"),
        new("measure cancelled", plan => plan.Take(Foster), "zrušeno opatření 2.4 „Podpora vyhledávání pěstounů a osvětová činnost o pěstounství“"),
        new("measure renumbered", plan => plan.Edit(Foster, "\"2.4\"", "\"2.5\""), "Opatření 2.5 Podpora vyhledávání pěstounů a osvětová činnost o pěstounství: přečíslováno 2.4 → 2.5"),
        new("measure put in the middle", InsertMeasure, "nové opatření 2.2 „Rodinné centrum“\npřečíslováno 2.2–2.4 → 2.3–2.5 („Zajištění zařízení pro matky omezené v rodičovské zodpovědnosti“ až „Podpora vyhledávání pěstounů a osvětová činnost o pěstounství“)"),
        new("activity put in front", InsertActivity, "nová aktivita 1.4 a) „Sdílené bydlení“\npřečíslováno 1.4 a)–c) → 1.4 b)–d) („Vybudování pobytového zařízení v obci Bolešiny“ až „Provozování pobytové odlehčovací služby pro seniory a osoby se zdravotním postižením“)"),
        new("area renumbered with all in it", RenumberArea, "Prioritní oblast 8 Podpora řešení problémů v sociální oblasti v regionu: přečíslováno 7 → 8", IsAlone: false),
        new("two areas swapped", SwapAreas, "prohozena čísla: Prioritní oblast 3 „Podpora osob ohrožených závislostí nebo závislých na návykových látkách a jejich rodinných příslušníků“ ↔ 7 „Podpora řešení problémů v sociální oblasti v regionu“"),
        new("measure moved to another area", plan => plan.Add(Plan + "3-zavislosti/3-7-dotek.yaml", plan.Take(Dotek).Replace("\"1.3\"", "\"3.7\"", StringComparison.Ordinal)), "Opatření 3.7 Rozvoj a podpora Komunitního centra Dotek: přesunuto z 1.3 (oblast „Podpora seniorů a osob se zdravotním postižením“) do 3.7 (oblast „Podpora osob ohrožených závislostí nebo závislých na návykových látkách a jejich rodinných příslušníků“)"),
        new("activity made a measure", MakeMeasure, "Opatření 7.3 Podpora financování sociálních služeb: přesunuto z 7.1 b) (opatření „Podpora sociálních služeb“) do 7.3 (oblast „Podpora řešení problémů v sociální oblasti v regionu“); aktivita → opatření"),
        new("two measures swapped", SwapMeasures, "prohozena čísla 2.3 „Volnočasové aktivity pro děti a mládež na Klatovsku“ ↔ 2.4 „Podpora vyhledávání pěstounů a osvětová činnost o pěstounství“"),
        new("id renamed", plan => { plan.Edit(Dotek, "id: kc-dotek", "id: komunitni-centrum-dotek"); plan.Edit(Carers, "[[kc-dotek|", "[[komunitni-centrum-dotek|"); }, "Opatření 1.3 Rozvoj a podpora Komunitního centra Dotek: změněno id kc-dotek → komunitni-centrum-dotek"),
        new("id and title renamed", plan => plan.Edit(Mothers, "id: zarizeni-pro-matky\nnázev: Zajištění zařízení pro matky omezené", "id: domov-pro-matky\nnázev: Zajištění domova pro matky omezené"), "Opatření 2.2 Zajištění domova pro matky omezené v rodičovské zodpovědnosti\n  změněno id zarizeni-pro-matky → domov-pro-matky\n  změněn název: Zajištění [-zařízení-]{+domova+} pro matky omezené v rodičovské zodpovědnosti"),
        new("ids swapped", SwapIds, "Opatření 2.3 Volnočasové aktivity pro děti a mládež na Klatovsku: změněno id volny-cas → pestounstvi\nOpatření 2.4 Podpora vyhledávání pěstounů a osvětová činnost o pěstounství: změněno id pestounstvi → volny-cas"),
        new("id taken away", plan => plan.Edit(Mothers, "id: zarizeni-pro-matky\n", ""), "Opatření 2.2 Zajištění zařízení pro matky omezené v rodičovské zodpovědnosti: změněno id zarizeni-pro-matky → opatreni-2-2"),
        new("moved, retitled and shifted", MoveAndRetitle, "Opatření 3.2 Rozvoj Komunitního centra Dotek: přesunuto z 1.3 (oblast „Podpora seniorů a osob se zdravotním postižením“) do 3.2 (oblast „Podpora osob ohrožených závislostí nebo závislých na návykových látkách a jejich rodinných příslušníků“)\nOpatření 3.2 Rozvoj Komunitního centra Dotek\n  změněn název: Rozvoj [-a podpora -]Komunitního centra Dotek\n  přibyla cílová skupina „veřejnost“"),
    ];

    private static IEnumerable<PlanEdit> Cards() =>
    [
        new("retitled", plan => plan.Edit(FreeTime, "název: Volnočasové aktivity pro děti a mládež na Klatovsku", "název: Volný čas dětí a mládeže na Klatovsku"), "Opatření 2.3 Volný čas dětí a mládeže na Klatovsku: změněn název: [-Volnočasové aktivity pro děti a mládež-]{+Volný čas dětí a mládeže+} na Klatovsku", IsAlone: true),
        new("title written anew", plan => plan.Edit(FreeTime, "název: Volnočasové aktivity pro děti a mládež na Klatovsku", "název: Hřiště v obcích"), "Opatření 2.3 Hřiště v obcích: změněn název: [-Volnočasové aktivity pro děti a mládež na Klatovsku-]{+Hřiště v obcích+}"),
        new("timeframe", plan => plan.Edit(Flat, "termín: od 2025", "termín: od 2026"), "Opatření 4.2 Zajištění krizového bytu pro osoby v náhlé krizové situaci: změněn termín od 2025 → od 2026", IsAlone: true),
        new("timeframe where the period was meant", plan => plan.Edit(FreeTime, "subjekty:\n", "termín: 2. pololetí 2025\nsubjekty:\n"), "Opatření 2.3 Volnočasové aktivity pro děti a mládež na Klatovsku: změněn termín 2025 → 2. pololetí 2025", IsAlone: true),
        new("actor added", plan => plan.Edit(FreeTime, "  - obce-na-klatovsku\n", "  - obce-na-klatovsku\n  - { subjekt: mas-posumavi, role: spolupracující }\n"), "Opatření 2.3 Volnočasové aktivity pro děti a mládež na Klatovsku: přibyl subjekt „MAS Pošumaví“ (spolupracující)", IsAlone: true),
        new("actor removed", plan => plan.Edit(Mothers, "  - ospod\n", ""), "Opatření 2.2 Zajištění zařízení pro matky omezené v rodičovské zodpovědnosti: odebrán subjekt „OSPOD“", IsAlone: true),
        new("role given", plan => plan.Edit(Mothers, "  - krajsky-urad\n", "  - { subjekt: krajsky-urad, role: financování }\n"), "Opatření 2.2 Zajištění zařízení pro matky omezené v rodičovské zodpovědnosti: přibyla role subjektu „Krajský úřad Plzeňského kraje“: „financování“", IsAlone: true),
        new("actors in another order", plan => plan.Edit(Flat, "  - poskytovatele-socialnich-sluzeb\n  - mesto-klatovy\n", "  - mesto-klatovy\n  - poskytovatele-socialnich-sluzeb\n"), "Opatření 4.2 Zajištění krizového bytu pro osoby v náhlé krizové situaci: změněno pořadí subjektů", IsAlone: true),
        new("wording of an actor", plan => plan.Edit(Carers, "text: další poskytovatelé sociálních služeb", "text: ostatní poskytovatelé"), "Opatření 1.7 Podpora pečujících osob: změněno znění subjektu „poskytovatelé sociálních služeb“: „další poskytovatelé sociálních služeb“ → „ostatní poskytovatelé“", IsAlone: true),
        new("target group added", plan => plan.Edit(Foster, "[deti-a-mladez-na-klatovsku]", "[deti-a-mladez-na-klatovsku, verejnost]"), "Opatření 2.4 Podpora vyhledávání pěstounů a osvětová činnost o pěstounství: přibyla cílová skupina „veřejnost“", IsAlone: true),
        new("field left out on purpose", plan => plan.Edit(Carers, "cílová_skupina: [pecujici-osoby]", "cílová_skupina: neuvedeno"), "Opatření 1.7 Podpora pečujících osob: změněn údaj „Cílová skupina“: pečující osoby → neuvedeno", IsAlone: true),
        new("field that had been left out", plan => plan.Edit(Group, "cílová_skupina: neuvedeno", "cílová_skupina: [verejnost]"), "Opatření 7.2 Pracovní skupina pro sociální oblast: změněn údaj „Cílová skupina“: neuvedeno → veřejnost"),
        new("card moved into an activity of its own", MoveCard, "nová aktivita 2.3 a) „Hřiště“\nOpatření 2.3 Volnočasové aktivity pro děti a mládež na Klatovsku: přesunuty údaje „Odůvodnění opatření“, „Popis opatření“, „Cílová skupina“ a „Realizátor, spolupracující subjekt“ do 2.3 a)"),
        new("two fields written as one", JoinFields, "Opatření 2.2 Zajištění zařízení pro matky omezené v rodičovské zodpovědnosti: spojeny údaje „Odůvodnění opatření“ a „Popis opatření“ do údaje „Odůvodnění a popis opatření“"),
        new("introduction of an area", plan => plan[Plan + "4-bydleni/oblast.yaml"] += "úvod: Bydlení je základ.\n", "Prioritní oblast 4 Řešení bytové problematiky v regionu, vč. krizového bydlení a ubytování a pobytových služeb pro občany sociálně vyloučené: přibyl úvodní text\n    {+Bydlení je základ.+}", IsAlone: true),
    ];

    private static IEnumerable<PlanEdit> Prose() =>
    [
        new("misprint", plan => plan.Edit(Dotek, "lidé osamoceni po ztrátě", "lidé osamocení po ztrátě"), "Opatření 1.3 Rozvoj a podpora Komunitního centra Dotek: změněn text „Odůvodnění opatření“\n    … klubů, senioři, osoby s duševním onemocněním, lidé [-osamoceni-]{+osamocení+} po ztrátě blízkého člověka, ale i osoby, které dlouhodobě …\n    …"),
        new("sentence moved", plan => plan.Edit(Flat, "  Během využití krizového bytu konkrétním klientem by mohly být hledány další možnosti řešení nastalé situace.\n", "").Edit(Flat, "  Poté je třeba hledat vhodné místo pro jeho realizaci a provozování.\n", "  Poté je třeba hledat vhodné místo pro jeho realizaci a provozování.\n  Během využití krizového bytu konkrétním klientem by mohly být hledány další možnosti řešení nastalé situace.\n"), "Opatření 4.2 Zajištění krizového bytu pro osoby v náhlé krizové situaci: v textu „Odůvodnění opatření“ přesunuta část\n    … důvodu živelné katastrofy atd.) či v podobných situacích.[- Během využití krizového bytu konkrétním klientem by mohly být hledány další možnosti řešení nastalé situace.-]\n    … třeba hledat vhodné místo pro jeho realizaci a provozování.{+ Během využití krizového bytu konkrétním klientem by mohly být hledány další možnosti řešení nastalé situace.+}"),
        new("link to another item", plan => plan.Edit(Carers, "[[kc-dotek|", "[[bydleni-s-podporou|"), "Opatření 1.7 Podpora pečujících osob: změněn odkaz „Komunitním centru Dotek“: opatření 1.3 → opatření 1.6", IsAlone: false),
        new("link taken away", plan => plan.Edit(Carers, "[[kc-dotek|Komunitním centru Dotek]]", "Komunitním centru Dotek"), "Opatření 1.7 Podpora pečujících osob: odebrán odkaz „Komunitním centru Dotek“: opatření 1.3"),
        new("link put around words", plan => plan.Edit(FreeTime, "V celém regionu Klatovska", "V celém [[kc-dotek|regionu Klatovska]]"), "Opatření 2.3 Volnočasové aktivity pro děti a mládež na Klatovsku: přibyl odkaz „regionu Klatovska“: opatření 1.3"),
        new("web link with its address", plan => plan.Edit(FreeTime, "V celém regionu Klatovska", "V celém [regionu Klatovska](https://www.klatovy.cz/)"), "Opatření 2.3 Volnočasové aktivity pro děti a mládež na Klatovsku: přibyl odkaz „regionu Klatovska“: https://www.klatovy.cz/"),
        new("two sentences exchanged", plan => plan.Edit(Carers, "  Šířit informace o dostupných službách a pomoci pro pečující osoby.\n  Zajištění osvěty o souvisejících tématech a péči.\n", "  Zajištění osvěty o souvisejících tématech a péči.\n  Šířit informace o dostupných službách a pomoci pro pečující osoby.\n"), "Opatření 1.7 Podpora pečujících osob: v textu „Popis opatření“ přesunuta část\n    …\n    {+Zajištění osvěty o souvisejících tématech a péči. +}Šířit informace o dostupných službách a pomoci pro pečující osoby.[- Zajištění osvěty o souvisejících tématech a péči.-]"),
        new("sentence written anew", plan => plan.Edit(Carers, "  Zajištění osvěty o souvisejících tématech a péči.\n", "  Otevřít poradnu a psát o ní v novinách.\n"), "Opatření 1.7 Podpora pečujících osob: změněn text „Popis opatření“\n    …\n    Šířit informace o dostupných službách a pomoci pro pečující osoby. [-Zajištění osvěty o souvisejících tématech a péči.-]{+Otevřít poradnu a psát o ní v novinách.+}"),
        new("sentence added", plan => plan.Edit(FreeTime, "dětí a mládeže.\n", "dětí a mládeže.\n  Hřiště mají chybět co nejméně.\n"), "Opatření 2.3 Volnočasové aktivity pro děti a mládež na Klatovsku: změněn text „Odůvodnění opatření“\n    … rizika vzniku a rozvoje rizikového chování dětí a mládeže. {+Hřiště mají chybět co nejméně. +}V celém regionu Klatovska je žádoucí podporovat rozvoj …"),
        new("list item added", plan => plan.Edit(Housing, "  - Zajištění komunitního bydlení s podporou\n", "  - Zajištění krizových lůžek\n  - Zajištění komunitního bydlení s podporou\n"), "Opatření 1.6 Podpora osob s duševním onemocněním nebo jiným zdravotním postižením v oblasti bydlení: změněn text „Popis opatření“\n    …\n    - {+Zajištění krizových lůžek+}\n    …"),
        new("list item changed and another removed", plan => plan.Edit(Flat, "  b) Hledat vhodný byt.\n  c) Zahájit provozování.\n", "  b) Hledat vhodný byt v Klatovech.\n"), "Opatření 4.2 Zajištění krizového bytu pro osoby v náhlé krizové situaci: změněn text „Popis opatření“\n    …\n    b) Hledat vhodný byt{+ v Klatovech+}.\n    c) [-Zahájit provozování.-]"),
        new("paragraph split", plan => plan.Edit(Foster, "jako takovou, zaměřují.\n", "jako takovou, zaměřují.\n\n"), "Opatření 2.4 Podpora vyhledávání pěstounů a osvětová činnost o pěstounství: změněn text „Odůvodnění opatření“\n    … pěstounství, potažmo náhradní péči jako takovou, zaměřují.{+ ¶+} Zároveň je potřeba obecně šířit osvětu o pěstounství a …"),
        new("paragraph rewritten", plan => plan.Edit(Group, "  Diskuse nad tématem přístupu k pomoci lidem bez domova.\n", "  Svolat obce a dohodnout se, kdo co zaplatí.\n"), "Opatření 7.2 Pracovní skupina pro sociální oblast: změněn text „Popis opatření“\n    [-Diskuse nad tématem přístupu k pomoci lidem bez domova.-]\n    {+Svolat obce a dohodnout se, kdo co zaplatí.+}", IsAlone: true),
        new("several words in one sentence", plan => plan.Edit(Carers, "Šířit informace o dostupných službách a pomoci pro pečující osoby.", "Šířit letáky o službách a pomoci pro všechny pečující."), "Opatření 1.7 Podpora pečujících osob: změněn text „Popis opatření“\n    …\n    Šířit [-informace-]{+letáky+} o [-dostupných -]službách a pomoci pro {+všechny +}pečující[- osoby-]. Zajištění osvěty o souvisejících tématech a péči.", IsAlone: true),
    ];

    private static IEnumerable<PlanEdit> Around() =>
    [
        new("period", plan => plan.Edit(Plan + "plan.yaml", "\nobdobí: 2025", "\nobdobí: 2026"), "Plán: změněno období 2025 → 2026"),
        new("state", plan => plan.Edit(Plan + "plan.yaml", "\nobdobí: 2025", "\nstav: schváleno\nobdobí: 2025"), "Plán: přibyl údaj „Stav“: „schváleno“", IsAlone: true),
        new("approval", plan => plan.Edit(Plan + "plan.yaml", "druh: akční plán\n", "druh: akční plán\nschválení: { orgán: Rada města Klatovy, dne: 2025-02-10 }\n"), "Plán: přibyl údaj „Schválila“: „Rada města Klatovy dne 10. 2. 2025“", IsAlone: true),
        new("title of the plan", plan => plan.Edit(Plan + "plan.yaml", "na Klatovsku na rok 2025", "na Klatovsku v roce 2025"), "Plán: změněn název: Akční plán sociálních služeb a služeb návazných na Klatovsku [-na rok-]{+v roce+} 2025", IsAlone: true),
        new("word in a chapter", plan => plan.Edit(Plan + "uvod.md", "probíhá již od roku 2007", "probíhá už od roku 2007"), "Kapitola „Úvod“: změněn text\n    … plánování sociálních služeb, které na Klatovsku probíhá [-již-]{+už+} od roku 2007, je naplánování rozvoje sociálních (a …\n    …", IsAlone: true),
        new("chapter added", plan => plan.Edit(Plan + "plan.yaml", "  - kapitola: uvod.md\n", "  - kapitola: uvod.md\n  - kapitola: slovo.md\n").Add(Plan + "slovo.md", "# Slovo starosty\n\nVážení spoluobčané.\n"), "přibyla kapitola „Slovo starosty“", IsAlone: true),
        new("chapter in a file of another name, under another title and with a sentence changed", plan =>
        {
            plan.Move(Plan + "uvod.md", Plan + "slovo.md");
            plan.Edit(Plan + "plan.yaml", "uvod.md", "slovo.md").Edit(Plan + "slovo.md", "# Úvod\n", "# Na začátek\n").Edit(Plan + "slovo.md", "probíhá již od roku 2007", "probíhá už od roku 2007");
        }, "Kapitola „Na začátek“: změněn nadpis: [-Úvod-]{+Na začátek+}\nKapitola „Na začátek“: změněn text\n    … plánování sociálních služeb, které na Klatovsku probíhá [-již-]{+už+} od roku 2007, je naplánování rozvoje sociálních (a …\n    …"),
        new("chapter in place of another one", plan =>
        {
            plan.Take(Plan + "uvod.md");
            plan.Edit(Plan + "plan.yaml", "uvod.md", "slovo.md").Add(Plan + "slovo.md", "# Slovo starosty\n\nVážení spoluobčané.\n");
        }, "přibyla kapitola „Slovo starosty“\nodebrána kapitola „Úvod“"),
        new("folder of the plan renamed together with its title", plan =>
        {
            plan.Edit(Plan + "plan.yaml", "název: Akční plán sociálních služeb a služeb návazných na Klatovsku na rok 2025", "název: Plán sociálních služeb Klatovska");
            foreach (var file in plan.Files.Where(file => file.StartsWith(Plan, StringComparison.Ordinal))) plan.Move(file, NextPlan + file[Plan.Length..]);
        }, "Plán: změněna složka plánu „akcni-plan-2025“ → „akcni-plan-2026“\nPlán: změněn název: [-Akční plán -]{+Plán +}sociálních služeb [-a služeb návazných na Klatovsku na rok 2025-]{+Klatovska+}"),
        new("parts in another order", plan => plan.Edit(Plan + "plan.yaml", "  - zkratky: Použité zkratky\n", "").Edit(Plan + "plan.yaml", "  - přehled: Strategická část\n", "  - zkratky: Použité zkratky\n  - přehled: Strategická část\n"), "Část dokumentu „Použité zkratky“: změněno pořadí, nově za „Úvod“"),
        new("part removed", plan => plan.Edit(Plan + "plan.yaml", "  - matice_cílových_skupin: Cílové skupiny a opatření\n", ""), "odebrána část dokumentu „Cílové skupiny a opatření“", IsAlone: true),
        new("actor renamed in the register", plan => plan.Edit(Actors, "  cpkp: CpKP", "  cpkp: Centrum pro komunitní práci"), "přejmenován subjekt „CpKP“ → „Centrum pro komunitní práci“ (vytiskne se na 1 kartě)", IsAlone: true),
        new("actor with another id", plan => { plan.Edit(Actors, "  obec-bolesiny:", "  bolesiny:"); plan.Edit(Beds, "      - obec-bolesiny", "      - bolesiny"); }, "Subjekt „obec Bolešiny“: změněno id obec-bolesiny → bolesiny", IsAlone: true),
        new("actor registered and not used", plan => plan.Edit(Actors, "  ospod: OSPOD\n", "  ospod: OSPOD\n  nadace: Nadace Pomoc\n"), "přibyl subjekt „Nadace Pomoc“ (zatím na žádné kartě)", IsAlone: true),
        new("contact", plan => plan.Edit("kpss.yaml", "náměstí Míru 62", "náměstí Míru 63"), "změněn kontakt „Město Klatovy, náměstí Míru 62, 339 01 Klatovy, https://www.klatovy.cz/“ → „Město Klatovy, náměstí Míru 63, 339 01 Klatovy, https://www.klatovy.cz/“"),
        new("formats", plan => plan.Edit("kpss.yaml", "[docx, html, md]", "[docx, html, pdf]"), "přibyl formát výstupu „pdf“\nodebrán formát výstupu „md“", IsAlone: true),
        new("label in the grammar", plan => plan["kpss.yaml"] += "gramatika:\n  základ: klatovy\n  pole:\n    - { klíč: termín, název: Kdy, typ: termín, výchozí: období, povinné: ano }\n", "Pole „Kdy“: změněn název „Termín realizace“ → „Kdy“\nPole „Kdy“: odebrána nápověda „Kdy se opatření uskuteční; bez údaje platí období plánu.“"),
        new("several cards allowed in the grammar", plan => plan["kpss.yaml"] += "gramatika: { základ: klatovy, karty_na_více_úrovních: ano }\n", "změněno nastavení karet na více úrovních „ne“ → „ano“"),
        new("label of a level in the grammar", plan => plan["kpss.yaml"] += "gramatika:\n  základ: klatovy\n  úrovně:\n    - { klíč: oblast, množné: oblasti, název: Cíl, číslo: \"{n}\", tisk: \"Cíl {číslo}. {název}\" }\n", "Úroveň „Cíl“: změněn název „Prioritní oblast“ → „Cíl“"),
    ];

    private static string Activity(string letter, string id, string title) =>
        $"  - aktivita: {letter}\n    id: {id}\n    název: {title}\n    odůvodnění: Chybí.\n    popis: Zřídit.\n    cílová_skupina: [seniori]\n    subjekty: [mesto-klatovy]\n";

    private static string Measure(string number, string id, string title) =>
        $"opatření: \"{number}\"\nid: {id}\nnázev: {title}\nodůvodnění: Chybí.\npopis: Zřídit.\ncílová_skupina: [seniori]\nsubjekty: [mesto-klatovy]\n";

    private static void SplitActivities(TriedPlan plan)
    {
        var parts = plan[Beds].Split("  - aktivita: ");
        plan[Beds] = parts[0].Replace("aktivity:\n", "", StringComparison.Ordinal);
        for (var at = 1; at < parts.Length; at++)
        {
            var lines = ("    aktivita: " + parts[at]).Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line);
            plan.Add($"{Seniors}1-4-{at}.yaml", string.Join('\n', lines) + "nadřazené: bytove-a-pobytove-kapacity\n");
        }
    }

    private static void MergeMeasures(TriedPlan plan)
    {
        var area = Children + "oblast.yaml";
        plan[area] += "opatření:\n";
        foreach (var file in (string[])[FreeTime, Foster])
        {
            var lines = plan.Take(file).TrimEnd('\n').Split('\n');
            plan[area] += string.Join('\n', lines.Select((line, at) => line.Length == 0 ? "" : (at == 0 ? "  - " : "    ") + line)) + "\n";
        }
    }

    private static void InsertMeasure(TriedPlan plan)
    {
        plan.Edit(Foster, "\"2.4\"", "\"2.5\"").Edit(FreeTime, "\"2.3\"", "\"2.4\"").Edit(Mothers, "\"2.2\"", "\"2.3\"");
        plan.Add(Children + "2-2-rodinne-centrum.yaml", Measure("2.2", "rodinne-centrum", "Rodinné centrum"));
    }

    private static void InsertActivity(TriedPlan plan)
    {
        plan.Edit(Beds, "aktivita: c\n", "aktivita: d\n").Edit(Beds, "aktivita: b\n", "aktivita: c\n").Edit(Beds, "aktivita: a\n", "aktivita: b\n");
        plan.Edit(Beds, "aktivity:\n", "aktivity:\n" + Activity("a", "sdilene-bydleni", "Sdílené bydlení"));
    }

    private static void RenumberArea(TriedPlan plan)
    {
        var folder = Plan + "7-reseni-problemu/";
        plan.Edit(folder + "oblast.yaml", "\"7\"", "\"8\"").Edit(folder + "7-1-podpora-socialnich-sluzeb.yaml", "\"7.1\"", "\"8.1\"").Edit(Group, "\"7.2\"", "\"8.2\"");
    }

    private static void SwapAreas(TriedPlan plan)
    {
        foreach (var file in plan.Files.Where(file => file.Contains("/3-", StringComparison.Ordinal) || file.Contains("/7-", StringComparison.Ordinal)))
        {
            var (from, to) = file.Contains("/3-", StringComparison.Ordinal) ? ("3", "7") : ("7", "3");
            plan[file] = plan[file].Replace($"oblast: \"{from}\"", $"oblast: \"{to}\"", StringComparison.Ordinal).Replace($"opatření: \"{from}.", $"opatření: \"{to}.", StringComparison.Ordinal);
        }
    }

    private static void MakeMeasure(TriedPlan plan)
    {
        var file = Plan + "7-reseni-problemu/7-1-podpora-socialnich-sluzeb.yaml";
        var at = plan[file].IndexOf("  - aktivita: b", StringComparison.Ordinal);
        var lines = plan[file][(at + 4)..].Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line);
        plan[file] = plan[file][..at];
        plan.Add(Plan + "7-reseni-problemu/7-3-financovani.yaml", string.Join('\n', lines).Replace("aktivita: b", "opatření: \"7.3\"", StringComparison.Ordinal));
    }

    private static void SwapMeasures(TriedPlan plan) => plan.Edit(FreeTime, "\"2.3\"", "\"2.4\"").Edit(Foster, "opatření: \"2.4\"", "opatření: \"2.3\"");

    private static void SwapIds(TriedPlan plan) => plan.Edit(FreeTime, "id: volny-cas", "id: pestounstvi").Edit(Foster, "id: pestounstvi", "id: volny-cas");

    private static void MoveCard(TriedPlan plan)
    {
        var lines = plan[FreeTime].Split('\n');
        var card = Array.FindIndex(lines, line => line.StartsWith("odůvodnění", StringComparison.Ordinal));
        var moved = lines[card..].Select(line => line.Length == 0 ? "" : "    " + line);
        plan[FreeTime] = string.Join('\n', [.. lines[..card], "aktivity:", "  - aktivita: a", "    id: hriste", "    název: Hřiště", .. moved]);
    }

    private static void MoveAndRetitle(TriedPlan plan)
    {
        plan.Edit(Dotek, "\"1.3\"", "\"3.2\"").Edit(Dotek, "Rozvoj a podpora Komunitního", "Rozvoj Komunitního").Edit(Dotek, "[seniori, deti-a-mladez]", "[seniori, deti-a-mladez, verejnost]");
        plan.Move(Dotek, Plan + "3-zavislosti/3-2-dotek.yaml");
    }

    private static void JoinFields(TriedPlan plan) => plan.Edit(Mothers, "odůvodnění: |", "odůvodnění_a_popis: |").Edit(Mothers, "popis: |\n  Hledat", "\n  Hledat");
}
