using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx;

namespace Kpss.Tests.Docx;

/// <summary>A document with every block, every inline and every role there is, nested where they can be.</summary>
internal static class EveryKind
{
    private static readonly Sequence<Inline> EveryInline =
    [
        new Text("Obec & „město“ <Bolešiny> "),
        new Emphasis([new Text("zdůrazněně "), new Strong([new Text("a silně")])]),
        new Strong([new Text(" silně "), new Link("https://www.klatovy.cz/?a=1&b=2", [new Text("odkaz")])]),
        new LineBreak(),
        new Code("plan.yaml"),
        new Link("mailto:urad@klatovy.cz", [new Emphasis([new Text("pošta")]), new Strong([new Emphasis([new Text("úřadu")])])]),
        new Link("https://www.klatovy.cz/?a=1&b=2", [new Text("týž odkaz")]),
        new Reference(new("opatreni/popis"), [new Text("popis")]),
        new Reference(new("uvod/seznam"), [new Text("seznam")]),
        new Styled(InlineRole.Number, [new Text("Opatření\u00A01.2")]),
        new Styled(InlineRole.Remark, [new Text("spolupracující")]),
    ];

    public static readonly Document Document = new(
        new("plan", "Akční plán", "Plán 2025", "Město Klatovy", "Sociální služby", ["plán", "služby"], "cs-CZ", new(2024, 12, 10)),
        new("Město Klatovy", "Akční plán", "2025", [new("Stav", "schváleno"), new("Verze", "1.0")]) { Logo = Logo },
        [
            new TableOfContents(new("obsah"), "Obsah", 3),
            new Section(new("uvod"), SectionRole.Chapter, 1, [new Text("Úvod")],
            [
                new Paragraph(new("uvod/p"), ParagraphRole.Body, EveryInline),
                new Paragraph(new("uvod/radek"), ParagraphRole.Line, [new Text("Řádek")]),
                new Paragraph(new("uvod/poznamka"), ParagraphRole.Note, [new Text("Poznámka")]),
                List("uvod/seznam", ListMarker.Bullet, 1),
                List("uvod/cislovany", ListMarker.NumberDot, 3),
                List("uvod/zavorky", ListMarker.NumberParenthesis, 1),
                List("uvod/pismena", ListMarker.LetterDot, 2),
                List("uvod/pismena-zavorky", ListMarker.LetterParenthesis, 1),
                new Quotation(new("uvod/citat"), [Body("uvod/citat/p", "Citát"), List("uvod/citat/seznam", ListMarker.Bullet, 1)]),
                new CodeListing(new("uvod/soubor"), "plan.yaml", "název: <Plán>\n  období: 2026"),
                new CodeListing(new("uvod/prikaz"), "", "kpss build"),
                new Figure(new("uvod/obrazek"), Logo, [new Text("Znak")]),
                new Figure(new("uvod/obrazek-bez-popisku"), Logo, []),
                Grid("uvod/udaje", TableRole.Data, [new Text("Náklady")]),
                Grid("uvod/prehled", TableRole.Overview, []),
                Body("uvod/konec", "Po tabulce"),
                Bars("uvod/graf", [new Text("Plnění")]),
                Times("uvod/osa"),
                Matrix("uvod/matice", 24),
                Body("uvod/pod-matici", "Pod maticí"),
                Levels(2),
            ]),
            new Section(new("oblasti"), SectionRole.TopItem, 1, [new Styled(InlineRole.Number, [new Text("1.")]), new Text(" Oblast")],
            [
                new Section(new("opatreni"), SectionRole.Item, 2, [new Strong([new Text("Opatření")]), .. EveryInline.AsSpan()],
                [
                    Card,
                    new Card(new("proza"), [new Text("Karta")], "Karta", [new(new("proza/popis"), "Popis slovem", [Body("proza/p", "Próza")])])
                    {
                        Layout = CardLayout.Prose,
                    },
                ]),
                Grid("oblasti/posledni", TableRole.Data, []),
            ]),
        ])
    {
        Imprint = new(
            [new(ImprintRole.Contact, "Kontakt", [new Link("mailto:urad@klatovy.cz", [new Text("urad@klatovy.cz")])])],
            new(new EuropeanEmblem(), "Spolufinancováno Evropskou unií", [new("Projekt", "Plánování služeb")])),
    };

    /// <summary>One grey dot.</summary>
    public static Picture Logo => new(
        "image/png",
        Sequence.Of<byte>(Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==")),
        400,
        200,
        "Znak města Klatovy");

    private static Card Card => new(
        new("opatreni/karta"), [new Text("Karta opatření 1.2")], "Karta opatření 1.2: Zajištění služby",
        [
            new(new("opatreni/popis"), "Popis opatření", [Body("a", "Dlouhý popis"), List("opatreni/s", ListMarker.LetterParenthesis, 1)]),
            new(new("opatreni/naklady"), "Náklady", [Grid("opatreni/tabulka", TableRole.Data, [])]),
            new(new("opatreni/subjekty"), "Realizátor", [new Paragraph(new("b"), ParagraphRole.Line, [new Text("Město")])]),
            new(new("opatreni/prazdne"), "Prázdné", []),
            new(new("opatreni/velmi-dlouhe-id-jake-si-nekdo-muze-vymyslet/popis"), "Dlouhé", [Body("c", string.Join(' ', Enumerable.Repeat("slovo", 400)))]),
        ]);

    public static byte[] Render() => Render(Document);

    public static byte[] Render(Document document) => Render(document, DocxOptions.Default);

    public static byte[] Render(Document document, DocxOptions options)
    {
        using var stream = new MemoryStream();
        new DocxRenderer(options).Render(document, stream);
        return stream.ToArray();
    }

    public static Document With(params ReadOnlySpan<Block> blocks) => Document with { Blocks = Sequence.Of(blocks) };

    public static Paragraph Body(string key, string text) => new(new(key), ParagraphRole.Body, [new Text(text)]);

    public static Section Section(string key, SectionRole role, int level, params ReadOnlySpan<Block> blocks) =>
        new(new(key), role, level, [new Text(key)], Sequence.Of(blocks));

    public static Chart Bars(string key, Sequence<Inline> caption) => new(
        new(key), caption, "Splněno 3, probíhá 1.",
        new StackedBars(
            [new("splněno", ChartTone.Done), new("probíhá", ChartTone.Running)],
            [new("Oblast 1", null, [3, 1]), new("Oblast 2", new("opatreni"), [0, 2])]),
        Table: null);

    public static Chart Times(string key) => new(
        new(key), [], "Opatření 1.1: celý rok.",
        new Timeline([new(0, "led."), new(0.5, "červenec")], [new("Opatření 1.1", null, 0, 1, GoesOnBefore: true, GoesOnAfter: false, "celý rok")]),
        Table: null);

    /// <summary>A matrix of as many columns of marks.</summary>
    public static Table Matrix(string key, int groups)
    {
        var columns = Enumerable.Range(1, groups).ToSequence();
        return new(
            new(key), TableRole.Matrix, [new Text("Matice")], "Komu opatření slouží",
            [new(6, ColumnAlignment.Start), .. columns.Map(_ => new TableColumn(1, ColumnAlignment.Center)).AsSpan()],
            [new(0, [Cell(true, "Opatření"), .. columns.Map(column => Cell(true, $"Senioři skupiny {column}")).AsSpan()])],
            [
                new(0, [new(true, groups + 1, [Body($"{key}/oblast", "Oblast")])]),
                new(1, [Cell(true, "1.1 Zajištění služby"), .. columns.Map(column => Cell(false, column % 3 == 0 ? "●" : "")).AsSpan()]),
            ]);

        TableCell Cell(bool isHeader, string text) => new(isHeader, 1, text.Length == 0 ? [] : [Body($"{key}/{text}", text)]);
    }

    private static Section Levels(int level) =>
        Section($"uroven-{level}", SectionRole.Plain, level, level == 6 ? Body("dno", "Dno") : Levels(level + 1));

    private static ListBlock List(string key, ListMarker marker, int start) => new(new(key), marker, start,
    [
        new([Body($"{key}/1", "První"), Body($"{key}/1b", "Pokračování")]),
        new([Body($"{key}/2", "Druhá"), new ListBlock(new($"{key}/2/v"), marker, start, [new([Body($"{key}/2/v/1", "Vnořená")])])]),
        new([new ListBlock(new($"{key}/3"), ListMarker.Bullet, 1, [new([Body($"{key}/3/1", "Bez úvodu")])])]),
    ]);

    private static Table Grid(string key, TableRole role, Sequence<Inline> caption) => new(
        new(key), role, caption, "Popis tabulky",
        [new(2, ColumnAlignment.Start), new(1, ColumnAlignment.Center), new(1, ColumnAlignment.End)],
        [Row(key, 0, true)],
        [
            Row(key, 0, false), Row(key, 1, false), Row(key, 2, false), Row(key, 5, false),
            new(0, [new(true, 2, [Body($"{key}/h", "Celkem")]), new(false, 1, [])]),
        ]);

    private static TableRow Row(string key, int depth, bool isHeader) => new(depth,
    [
        new(true, 1, [Body($"{key}/1", "Zdroj")]),
        new(isHeader, 1, [new Paragraph(new($"{key}/2"), ParagraphRole.Body, [new Strong([new Text("Rok")])])]),
        new(isHeader, 1, [Body($"{key}/3", "1\u00A0250")]),
    ]);
}
