using Kpss.Documents;
using Kpss.Documents.Tree;
using static Kpss.Tests.Html.Nodes;

namespace Kpss.Tests.Html;

/// <summary>A document with every kind of block and inline, every role and every marker.</summary>
internal static class EveryKind
{
    private static readonly BlockKey _root = new("zkouska");

    public static Document Document { get; } = new(
        new("zkouska", "Zkouška všeho", "Zkouška", "Město Klatovy", "Každý druh bloku", ["plán", "služby"], "cs-CZ", new(2025, 1, 1)),
        new("Město Klatovy", "Zkouška všeho", "pro období 2023–2025", [new("Stav", "návrh"), new("Schváleno", "22. 9. 2024")]) { Logo = Dot },
        [
            new TableOfContents(new("obsah"), "Obsah", 3),
            new Section(_root, SectionRole.Chapter, 1, Words("Kapitola"), [Prose, Lists, Tables, Deep]),
            new Section(new("oblast"), SectionRole.TopItem, 1, Numbered("Prioritní oblast 1.", "Senioři"), [Measure]),
        ])
    {
        Facets =
        [
            new("subjekt", "Subjekt",
            [
                new("charita-susice", "Charita Sušice", [new("oblast/opatreni")]),
                new("mesto-klatovy", "Město Klatovy", [new("oblast/opatreni"), new("oblast/aktivita")]),
            ]),
        ],
        Imprint = new(
            [
                new(ImprintRole.Contact, "Kontakt", Words("Odbor sociálních věcí")),
                new(ImprintRole.Accessibility, "Prohlášení o přístupnosti", [new Link("https://www.klatovy.cz/pristupnost", Words("www.klatovy.cz/pristupnost"))]),
            ],
            new(new EuropeanEmblem(), "Spolufinancováno Evropskou unií", [new("Registrační číslo", "CZ.03.02.01/00/22_018/0001")])),
    };

    /// <summary>One grey dot.</summary>
    private static Picture Dot => new(
        "image/png",
        Sequence.Of<byte>(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==")),
        1, 1, "Znak města");

    private static Section Prose => new(_root.Child("proza"), SectionRole.Plain, 2, Words("Próza"),
    [
        new Paragraph(_root.Child("proza/odstavec"), ParagraphRole.Body,
        [
            new Text("Prostý, "),
            new Emphasis(Words("zdůrazněný")),
            new Text(", "),
            new Strong([new Text("silný s "), new Emphasis(Words("důrazem"))]),
            new Text(", "),
            new Code("kód < 1"),
            new Text(", "),
            new Link("https://www.klatovy.cz/?a=1&b=2", Words("odkaz ven")),
            new Text(", "),
            new Reference(new("oblast/opatreni"), Words("odkaz dovnitř")),
            new LineBreak(),
            new Text("další řádek "),
            new Styled(InlineRole.Number, Words("Opatření 9.9")),
            new Styled(InlineRole.Remark, Words(" (poznámka)")),
        ]),
        Line(_root.Child("proza/radek"), new Text("Řádek subjektu")),
        new Paragraph(_root.Child("proza/poznamka"), ParagraphRole.Note, Words("Zdroj: ČSÚ")),
        new Quotation(_root.Child("proza/citace"), [Body(_root.Child("proza/citace/1"), "Citovaný odstavec")]),
        new CodeListing(_root.Child("proza/soubor"), "plan-2026/plan.yaml", "název: <Plán> & spol.\nobdobí: 2026 # poznámka, která je delší, než kolik se jí na úzkou obrazovku telefonu vejde"),
        new CodeListing(_root.Child("proza/prikaz"), "", "kpss build"),
        new Figure(_root.Child("proza/obrazek"), Dot, Words("Jedna tečka")),
        new Figure(_root.Child("proza/obrazek-bez-popisku"), Dot, []),
    ]);

    private static Section Lists => new(_root.Child("seznamy"), SectionRole.Plain, 2, Words("Seznamy"),
    [
        ListOf("odrazky", ListMarker.Bullet, 1),
        ListOf("tecky", ListMarker.NumberDot, 3),
        ListOf("zavorky", ListMarker.NumberParenthesis, 1),
        ListOf("pismena-tecky", ListMarker.LetterDot, 1),
        ListOf("pismena", ListMarker.LetterParenthesis, 26),
        new ListBlock(_root.Child("seznamy/vnoreny"), ListMarker.LetterParenthesis, 1,
        [
            new ListItem([Body(_root.Child("seznamy/vnoreny/1"), "Položka se seznamem"), ListOf("uvnitr", ListMarker.Bullet, 1)]),
            new ListItem([ListOf("bez-odstavce", ListMarker.NumberDot, 1)]),
        ]),
    ]);

    private static Section Tables => new(_root.Child("tabulky"), SectionRole.Plain, 2, Words("Tabulky"),
    [
        new Table(_root.Child("tabulky/prehled"), TableRole.Overview, [], "Přehled oblastí a opatření", [Column(1), Column(3)], [],
        [
            new TableRow(0, [HeaderCell(_root, new Text("1")), Cell(_root, new Reference(new("oblast"), Words("Senioři")))]),
            new TableRow(1, [HeaderCell(_root, new Text("1.1")), Cell(_root, new Reference(new("oblast/opatreni"), Words("Rodiny")))]),
        ]),
        new Table(_root.Child("tabulky/matice"), TableRole.Matrix, [], "Cílové skupiny podle opatření", [Column(3), Column(1), Column(1)],
            [new TableRow(0, [HeaderCell(_root, new Text("Opatření")), HeaderCell(_root, new Text("Senioři")), HeaderCell(_root, new Text("Rodiny s dětmi"))])],
            [new TableRow(0, [HeaderCell(_root, new Reference(new("oblast/opatreni"), Words("1.1 Rodiny"))), new TableCell(false, 1, []), Cell(_root, new Text("ano"))])]),
        new Table(_root.Child("tabulky/naklady"), TableRole.Data, Words("Náklady podle let"), "Náklady v tisících Kč podle let a zdrojů",
            [Column(2), Column(1, ColumnAlignment.End), Column(1, ColumnAlignment.End), Column(1, ColumnAlignment.Center)],
            [
                new TableRow(0, [HeaderCell(_root, new Text("Zdroj")), HeaderCell(_root, new Text("Roky")) with { ColumnSpan = 2 }, HeaderCell(_root, new Text("Jistota"))]),
            ],
            [
                new TableRow(0, [HeaderCell(_root, new Text("Město")), Cell(_root, new Text("1 200")), Cell(_root, new Text("1 350")), Cell(_root, new Text("ano"))]),
                new TableRow(0, [HeaderCell(_root, new Text("Kraj")), Cell(_root, new Text("800")), Cell(_root, new Text("900")), new TableCell(false, 1, [])]),
            ]),
    ]);

    private static Section Deep => new(_root.Child("dve"), SectionRole.Plain, 2, Words("Úroveň 2"),
    [
        new Section(_root.Child("tri"), SectionRole.Plain, 3, Words("Úroveň 3"),
        [
            new Section(_root.Child("ctyri"), SectionRole.Plain, 4, Words("Úroveň 4"),
            [
                new Section(_root.Child("pet"), SectionRole.Plain, 5, Words("Úroveň 5"),
                [
                    new Section(_root.Child("sest"), SectionRole.Plain, 6, Words("Úroveň 6"), [Body(_root.Child("sest/1"), "Nejhlouběji")]),
                ]),
            ]),
        ]),
    ]);

    private static Section Measure => new(new("oblast/opatreni"), SectionRole.Item, 2, Numbered("Opatření 1.1", "Rodiny"),
    [
        new Card(new("oblast/opatreni/karta"), Words("Karta opatření 1.1"), "Karta opatření 1.1: Rodiny",
        [
            new CardField(new("oblast/opatreni/popis"), "Popis opatření", [Body(new("oblast/opatreni/popis/1"), "Jednat o zajištění služby.")]),
            new CardField(new("oblast/opatreni/subjekty"), "Realizátor", [Line(new("oblast/opatreni/subjekty/1"), new Text("Charita Sušice"))]),
        ]),
        new Section(new("oblast/aktivita"), SectionRole.Item, 3, Numbered("a)", "Aktivita bez nadpisu karty"),
        [
            new Card(new("oblast/aktivita/karta"), [], "Karta aktivity a)",
            [
                new CardField(new("oblast/aktivita/termin"), "Termín realizace", [Line(new("oblast/aktivita/termin/1"), new Text("2025"))]),
            ]) { Layout = CardLayout.Prose },
        ]),
    ]);

    private static ListBlock ListOf(string id, ListMarker marker, int start)
    {
        var key = _root.Child("seznamy").Child(id);
        return new(key, marker, start, [Item(key.Child("1"), $"první z {id}"), Item(key.Child("2"), $"druhá z {id}")]);
    }
}
