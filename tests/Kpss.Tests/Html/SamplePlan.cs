using Kpss.Documents;
using Kpss.Documents.Tree;
using static Kpss.Tests.Html.Nodes;

namespace Kpss.Tests.Html;

/// <summary>A part of the action plan of Klatovy for 2025, as a composed plan looks.</summary>
internal static class SamplePlan
{
    public static Document Document { get; } = new(
        new("akcni-plan-2025", "Akční plán sociálních služeb a služeb návazných na Klatovsku pro rok 2025", "Akční plán sociálních služeb, Klatovsko 2025",
            "Město Klatovy", "Opatření a aktivity na podporu sociálních služeb na Klatovsku v roce 2025", ["sociální služby", "Klatovsko"], "cs-CZ", new(2025, 1, 1)),
        new("Město Klatovy", "Akční plán sociálních služeb a služeb návazných na Klatovsku", "pro rok 2025",
            [new("Stav", "schválený"), new("Období", "1. 1. – 31. 12. 2025"), new("Navazuje na", "Komunitní plán 2023–2025")]),
        [
            new TableOfContents(new("obsah"), "Obsah", 4),
            Introduction,
            new Section(new("strategicka-cast"), SectionRole.Chapter, 1, Words("Strategická část"), [Overview, Seniors, Children]),
        ])
    {
        Facets =
        [
            new("subjekt", "Subjekt",
            [
                new("charita-susice", "Charita Sušice", [new("specialni-potreby"), new("bydleni"), new("matky")]),
                new("mas-posumavi", "MAS Pošumaví", [new("specialni-potreby")]),
                new("mesto-klatovy", "Město Klatovy", [new("matky")]),
            ]),
            new("cilova-skupina", "Cílová skupina",
            [
                new("matky", "Matky omezené v rodičovské zodpovědnosti", [new("matky")]),
                new("rodiny", "Rodiny s dětmi se zdravotním postižením", [new("specialni-potreby")]),
                new("seniori", "Senioři", [new("bydleni")]),
            ]),
        ],
    };

    private static Section Introduction => new(new("uvod"), SectionRole.Chapter, 1, Words("Úvod"),
    [
        Body(new("uvod/1"), "Hlavním cílem komunitního plánování sociálních služeb, které na Klatovsku probíhá již od roku 2007, je naplánování rozvoje sociálních (a návazných) služeb za společné partnerské účasti poskytovatelů služeb, jejich uživatelů a zástupců obcí a měst. Aktuálně je v platnosti Komunitní plán sociálních služeb a služeb návazných na Klatovsku pro období 2023–2025."),
        new Paragraph(new("uvod/2"), ParagraphRole.Body,
        [
            new Text("Akční plán je strukturován stejně jako komunitní plán na prioritní oblasti. Ty jsou rozpracovány do "),
            new Strong(Words("opatření")),
            new Text(". Více najdete na "),
            new Link("https://www.klatovy.cz/socialni-sluzby/", Words("stránkách města Klatovy")),
            new Text("; k bydlení viz "),
            new Reference(new("bydleni"), Words("opatření 1.4")),
            new Text("."),
        ]),
        new Quotation(new("uvod/3"), [Body(new("uvod/3/1"), "Komunitní plánování je cesta, na níž se potkávají ti, kdo služby platí, poskytují a využívají.")]),
    ]);

    private static Table Overview => new(new("prehled"), TableRole.Overview, [], "Přehled prioritních oblastí, opatření a aktivit", [Column(1), Column(4)],
        [new TableRow(0, [HeaderCell(new("prehled/h1"), new Text("Číslo")), HeaderCell(new("prehled/h2"), new Text("Název"))])],
        [
            Row(0, "Prioritní oblast 1", "seniori", "Podpora seniorů a osob se zdravotním postižením"),
            Row(1, "Opatření 1.1", "rodiny", "Podpora služeb pro rodiny s dětmi či dospělými členy rodiny se zdravotním postižením"),
            Row(2, "a)", "specialni-potreby", "Rozvoj návaznosti a spolupráce služeb pro děti se speciálními potřebami v regionu"),
            Row(1, "Opatření 1.4", "bydleni", "Rozšíření bytových kapacit a pobytových služeb pro seniory a občany s omezenou soběstačností a specifickými potřebami"),
            Row(0, "Prioritní oblast 2", "deti", "Podpora dětí, mládeže a rodin s dětmi v sociálně nepříznivých situacích"),
            Row(1, "Opatření 2.2", "matky", "Zajištění zařízení pro matky omezené v rodičovské zodpovědnosti"),
        ]);

    private static Section Seniors => new(new("seniori"), SectionRole.TopItem, 2, Numbered("Prioritní oblast 1.", "Podpora seniorů a osob se zdravotním postižením"),
    [
        new Section(new("rodiny"), SectionRole.Item, 3, Numbered("Opatření 1.1", "Podpora služeb pro rodiny s dětmi či dospělými členy rodiny se zdravotním postižením"),
        [
            new Section(new("specialni-potreby"), SectionRole.Item, 4, Numbered("a)", "Rozvoj návaznosti a spolupráce služeb pro děti se speciálními potřebami v regionu"),
            [
                CardOf("specialni-potreby", "Karta opatření 1.1 a)",
                    "V regionu zajišťuje Oblastní charita Klatovy službu osobní asistence občanům města Klatovy a obcí ve vzdálenosti do 30 km od Klatov. Služba je k dispozici i pro cílovou skupinu dětí se zdravotním postižením.",
                    "Šířit informace mezi pečující osoby o možnostech využití všech uvedených služeb (například formou letáčků, zpravodajů obcí apod.).",
                    "Rodiny s dětmi se zdravotním postižením", "MAS Pošumaví"),
            ]),
        ]),
        new Section(new("bydleni"), SectionRole.Item, 3, Numbered("Opatření 1.4", "Rozšíření bytových kapacit a pobytových služeb pro seniory a občany s omezenou soběstačností a specifickými potřebami"),
        [
            CardOf("bydleni", "Karta opatření 1.4",
                "V regionu Klatovska je provozován domov se zvláštním režimem v Janovicích nad Úhlavou (Clementas Janovice) s kapacitou 229 lůžek. Kapacita zařízení je naplněná. Služba je určena pro seniory s demencí či jiným neurodegenerativním poškozením mozku. Zařízení má v síti Plzeňského kraje zařazeno 32 lůžek.",
                "Dále mapovat využití jednotlivých domovů se zvláštním režimem v regionu včetně odmítnutých žadatelů a potřebnost dalších kapacit mezi potenciálními klienty této služby.",
                "Osoby se sníženou soběstačností z důvodu demencí", "Domovy se zvláštním režimem v regionu"),
            Costs,
        ]),
    ]);

    private static Section Children => new(new("deti"), SectionRole.TopItem, 2, Numbered("Prioritní oblast 2.", "Podpora dětí, mládeže a rodin s dětmi v sociálně nepříznivých situacích"),
    [
        new Section(new("matky"), SectionRole.Item, 3, Numbered("Opatření 2.2", "Zajištění zařízení pro matky omezené v rodičovské zodpovědnosti"),
        [
            CardOf("matky", "Karta opatření 2.2",
                "V regionu chybí zařízení, které by matkám omezeným v rodičovské zodpovědnosti umožnilo zůstat s dítětem.",
                "Vyhledat vhodný objekt a provozovatele.",
                "Matky omezené v rodičovské zodpovědnosti", "Město Klatovy"),
        ]),
    ]);

    private static Table Costs => new(new("bydleni/naklady"), TableRole.Data, Words("Předpokládané náklady v tisících Kč"), "Náklady podle let a zdrojů",
        [Column(2), Column(1, ColumnAlignment.End), Column(1, ColumnAlignment.End), Column(1, ColumnAlignment.End)],
        [new TableRow(0, [Head("Zdroj"), Head("2023"), Head("2024"), Head("2025")])],
        [
            new TableRow(0, [Head("Město Klatovy"), Plain("1 200"), Plain("1 350"), Plain("1 500")]),
            new TableRow(0, [Head("Plzeňský kraj"), Plain("800"), Plain("900"), Plain("12 400")]),
        ]);

    private static TableCell Head(string text) => HeaderCell(new("bunka"), new Text(text));

    private static TableCell Plain(string text) => Cell(new("bunka"), new Text(text));

    private static TableRow Row(int depth, string number, string id, string title) => new(depth,
    [
        HeaderCell(new($"prehled/{id}"), new Styled(InlineRole.Number, Words(number))),
        Cell(new($"prehled/{id}/nazev"), new Reference(new(id), Words(title))),
    ]);

    private static Card CardOf(string id, string caption, string rationale, string description, string group, string actor)
    {
        var key = new BlockKey(id);
        return new(key.Child("karta"), Words(caption), caption,
        [
            new(key.Child("oduvodneni"), "Odůvodnění opatření",
            [
                Body(key.Child("oduvodneni/1"), rationale),
                Body(key.Child("oduvodneni/2"), "Obecně je potřeba z dlouhodobého hlediska nepodporovat pouze velká zařízení, ale cílit také na rozvoj komunitních, menších služeb, například s kapacitou do 40 lůžek."),
            ]),
            new(key.Child("popis"), "Popis opatření",
            [
                Body(key.Child("popis/1"), description),
                new ListBlock(key.Child("popis/2"), ListMarker.LetterParenthesis, 1,
                [
                    Item(key.Child("popis/2/1"), "navázat spolupráci mezi jednotlivými poskytovateli sociálních služeb uvedenými výše, včetně raných péčí,"),
                    new([Body(key.Child("popis/2/2"), "zvýšit povědomí o službě homesharing mezi širokou veřejností:"), new ListBlock(key.Child("popis/2/3"), ListMarker.Bullet, 1,
                        [Item(key.Child("popis/2/3/1"), "pečující rodiny,"), Item(key.Child("popis/2/3/2"), "odborníci v sociální oblasti.")])]),
                ]),
                Body(key.Child("popis/3"), "Pokračovat v pravidelných setkáních poskytovatelů."),
            ]),
            new(key.Child("cilova-skupina"), "Cílová skupina", [Line(key.Child("cilova-skupina/1"), new Text(group))]),
            new(key.Child("termin"), "Termín realizace", [Line(key.Child("termin/1"), new Text("2025"))]),
            new(key.Child("subjekty"), "Realizátor, spolupracující subjekt",
            [
                Line(key.Child("subjekty/1"), new Text(actor)),
                Line(key.Child("subjekty/2"), new Text("Charita Sušice"), new Styled(InlineRole.Remark, Words(" (spolupracující)"))),
            ]),
        ]);
    }
}
