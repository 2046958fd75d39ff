namespace Kpss.Tests.Review;

/// <summary>A workspace in which every key stands, and an edit of each.</summary>
internal static class SourceKeys
{
    public static readonly Dictionary<string, byte[]> Pictures = new(StringComparer.Ordinal)
    {
        ["a.png"] = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="),
        ["b.png"] = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGNoaAAAAYMBARg1IhUAAAAASUVORK5CYII="),
    };

    public static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["kpss.yaml"] = """
            region: Klatovsko
            zadavatel: Město Klatovy
            logo: { soubor: a.png, popis: znak města }
            kontakt: { instituce: úřad, jméno: Jan Vzor, adresa: náměstí 1, telefon: 376 347 111, e-mail: a@klatovy.cz, web: "https://a.cz" }
            licence: { název: Volná, odkaz: "https://l.cz" }
            přístupnost: { název: Prohlášení, odkaz: "https://p.cz" }
            publicita: { znak: eu, program: OPZ, projekt: Plánování, registrační_číslo: CZ.03.02.01/00/22_001/0000001, znění: Spolufinancováno Evropskou unií }
            výstupy: { složka: out, formáty: [docx], čísla_stran: ano, volby: { xlsx: { barva: modrá } } }
            karta: tabulka
            pravidla: { KPSS0301: chyba }
            cizí_názvy: [Sušice]
            typografie: { vázat_spojky: ano, vázat_zkratky: ano }
            gramatika:
              karty_na_více_úrovních: ne
              úrovně:
                - { klíč: oblast, množné: oblasti, název: Oblast, číslo: "{n}", číslování: od začátku, tisk: "Oblast {číslo}. {název}", nepovinná: ne, karta: ne }
                - { klíč: opatření, množné: seznam, název: Opatření, číslo: "{oblast}.{n}", karta: ano, popis_karty: "Karta {číslo}" }
              pole:
                - { klíč: proč, název: Důvod, typ: markdown, nápověda: Proč to je., povinné: ne, tisk: ano, vzhled: karta }
                - { klíč: co, název: Co, typ: markdown, úrovně: [oblast] }
                - { klíč: obojí, název: Obojí, typ: markdown, slučuje: [proč] }
                - { klíč: kdy, název: Kdy, typ: termín, výchozí: období }
                - { klíč: jak, název: Jak, typ: výčet, hodnoty: [{ hodnota: splněno, stav: hotovo }, jinak] }
            """,
        ["rejstriky/r.yaml"] = """
            subjekty:
              urad: { název: Úřad, jiné_názvy: [úřad práce], druh: obec, kód: "12", web: "https://u.cz", poznámka: nic }
            cílové_skupiny: { seniori: senioři }
            služby: { terenni: terénní }
            zkratky: { OPZ: Operační program }
            """,
        ["stary/plan.yaml"] = "název: Starý\nobdobí: 2020\nčásti: [položky]\n",
        ["druhy/plan.yaml"] = "název: Druhý\nobdobí: 2021\nčásti: [položky]\n",
        ["muj/plan.yaml"] = """
            druh: akční plán
            název: Můj plán na rok
            krátký_název: Můj
            období: 2025
            datum: 2025-01-02
            stav: návrh
            verze: "7"
            schválení: { orgán: Rada města, dne: 2025-02-10, usnesení: R/1 }
            prodloužení: { do: 2027, orgán: Zastupitelstvo, dne: 2025-03-11, usnesení: Z/5 }
            nadřazený_plán: { název: Komunitní, období: 2019 }
            předchozí_plán: stary
            kontakt: vlastní kontakt
            části:
              - kapitola: a.md
              - přehled: { nadpis: Přehled všeho }
              - položky: Položky všechny
              - rejstřík_subjektů: Kdo
              - rejstřík_cílových_skupin: Komu
              - rejstřík_služeb: Čím
              - zkratky: Zkratky dole
              - matice_cílových_skupin: Matice
              - časová_osa: Osa
              - plnění: Plnění plánu
              - srovnání: { nadpis: Co je nové, plán: stary }
            """,
        ["muj/a.md"] = "# Úvodem\n\nText kapitoly.\n",
        ["prevzaty/plan.yaml"] = "název: Převzatý\nobdobí: 2018\nčásti:\n  - dokument: d.md\n",
        ["prevzaty/d.md"] = "# Celek\n\n<a name=\"kapitola--a\"></a>\n\n## Úvod\n\nText celku.\n",
    };

    /// <summary>Keys whose records have keys of their own, the foundation of a grammar, which says nothing by itself, and the Word template, a file.</summary>
    public static readonly string[] HeldByOthers =
    [
        "kpss.yaml: logo", "kpss.yaml: kontakt", "kpss.yaml: licence", "kpss.yaml: přístupnost", "kpss.yaml: publicita",
        "kpss.yaml: výstupy", "kpss.yaml: typografie", "kpss.yaml: gramatika", "kpss.yaml: šablona", "plan.yaml: logo",
        "plan.yaml: licence", "plan.yaml: přístupnost", "plan.yaml: publicita", "plan.yaml: schválení", "plan.yaml: prodloužení",
        "plan.yaml: nadřazený_plán", "plan.yaml: části", "plan.yaml: gramatika", "gramatika: základ", "gramatika: úrovně",
        "gramatika: pole",
    ];

    /// <summary>What stands there just once, and what stands there instead.</summary>
    public static readonly List<(string Key, string Old, string Now)> Edits =
    [
        ("kpss.yaml: region", "region: Klatovsko", "region: Sušicko"),
        ("kpss.yaml: zadavatel", "zadavatel: Město", "zadavatel: Obec"),
        ("kpss.yaml: cizí_názvy", "[Sušice]", "[Praha]"),
        ("kpss.yaml: pravidla", "KPSS0301: chyba", "KPSS0301: varování"),
        ("kpss.yaml: karta", "karta: tabulka", "karta: text"),
        ("výstupy: složka", "složka: out", "složka: ven"),
        ("výstupy: formáty", "[docx]", "[html]"),
        ("výstupy: čísla_stran", "čísla_stran: ano", "čísla_stran: ne"),
        ("výstupy: volby", "barva: modrá", "barva: bílá"),
        ("typografie: vázat_spojky", "vázat_spojky: ano", "vázat_spojky: ne"),
        ("typografie: vázat_zkratky", "vázat_zkratky: ano", "vázat_zkratky: ne"),
        ("obrázek: soubor", "soubor: a.png", "soubor: b.png"),
        ("obrázek: popis", "popis: znak města", "popis: znak obce"),
        ("kontakt: instituce", "instituce: úřad", "instituce: radnice"),
        ("kontakt: jméno", "jméno: Jan Vzor", "jméno: Eva Vzorová"),
        ("kontakt: adresa", "adresa: náměstí 1", "adresa: náměstí 2"),
        ("kontakt: telefon", "376 347 111", "376 347 112"),
        ("kontakt: e-mail", "a@klatovy.cz", "b@klatovy.cz"),
        ("kontakt: web", "https://a.cz", "https://b.cz"),
        ("licence: název", "název: Volná", "název: Volnější"),
        ("licence: odkaz", "https://l.cz", "https://m.cz"),
        ("přístupnost: název", "název: Prohlášení", "název: Slib"),
        ("přístupnost: odkaz", "https://p.cz", "https://q.cz"),
        ("publicita: znak", "znak: eu, ", ""),
        ("publicita: program", "program: OPZ", "program: IROP"),
        ("publicita: projekt", "projekt: Plánování", "projekt: Rozvoj"),
        ("publicita: registrační_číslo", "0000001", "0000002"),
        ("publicita: znění", "znění: Spolufinancováno Evropskou unií", "znění: Hradí Unie"),
        ("gramatika: karty_na_více_úrovních", "karty_na_více_úrovních: ne", "karty_na_více_úrovních: ano"),
        ("úroveň gramatiky: klíč", "klíč: opatření, množné", "klíč: cíl, množné"),
        ("úroveň gramatiky: množné", "množné: oblasti", "množné: okruhy"),
        ("úroveň gramatiky: název", "název: Oblast", "název: Okruh"),
        ("úroveň gramatiky: číslo", "{oblast}.{n}", "{oblast}/{n}"),
        ("úroveň gramatiky: číslování", "číslování: od začátku", "číslování: průběžné"),
        ("úroveň gramatiky: tisk", "Oblast {číslo}. ", "Oblast {číslo} – "),
        ("úroveň gramatiky: nepovinná", "nepovinná: ne", "nepovinná: ano"),
        ("úroveň gramatiky: karta", "karta: ne }", "karta: ano }"),
        ("úroveň gramatiky: popis_karty", "Karta {číslo}", "Lístek {číslo}"),
        ("pole gramatiky: klíč", "klíč: co", "klíč: čeho"),
        ("pole gramatiky: název", "název: Důvod", "název: Příčina"),
        ("pole gramatiky: typ", "název: Co, typ: markdown", "název: Co, typ: řádek"),
        ("pole gramatiky: úrovně", "úrovně: [oblast]", "úrovně: [opatření]"),
        ("pole gramatiky: povinné", "povinné: ne", "povinné: ano"),
        ("pole gramatiky: výchozí", ", výchozí: období", ""),
        ("pole gramatiky: slučuje", "slučuje: [proč]", "slučuje: [co]"),
        ("pole gramatiky: tisk", "tisk: ano", "tisk: ne"),
        ("pole gramatiky: vzhled", "vzhled: karta", "vzhled: nadpis"),
        ("pole gramatiky: hodnoty", ", jinak]", ", ještě ne]"),
        ("pole gramatiky: nápověda", "Proč to je.", "Proč to není."),
        ("hodnota výčtu v gramatice: hodnota", "hodnota: splněno", "hodnota: naplněno"),
        ("hodnota výčtu v gramatice: stav", "stav: hotovo", "stav: probíhá"),
        ("rejstřík: subjekty", "  urad:", "  radnice:"),
        ("rejstřík: cílové_skupiny", "seniori: senioři", "seniori: staří lidé"),
        ("rejstřík: služby", "terenni: terénní", "terenni: ambulantní"),
        ("rejstřík: zkratky", "Operační program", "Operační plán"),
        ("položka rejstříku: název", "název: Úřad", "název: Radnice"),
        ("položka rejstříku: jiné_názvy", "[úřad práce]", "[radnice]"),
        ("položka rejstříku: druh", "druh: obec", "druh: úřad"),
        ("položka rejstříku: kód", "kód: \"12\"", "kód: \"13\""),
        ("položka rejstříku: web", "https://u.cz", "https://v.cz"),
        ("položka rejstříku: poznámka", "poznámka: nic", "poznámka: něco"),
        ("plan.yaml: druh", "druh: akční plán", "druh: komunitní plán"),
        ("plan.yaml: název", "název: Můj plán na rok", "název: Můj plán na dva roky"),
        ("plan.yaml: krátký_název", "krátký_název: Můj", "krátký_název: Tvůj"),
        ("plan.yaml: období", "období: 2025", "období: 2026"),
        ("plan.yaml: datum", "datum: 2025-01-02", "datum: 2025-01-03"),
        ("plan.yaml: stav", "stav: návrh", "stav: schváleno"),
        ("plan.yaml: verze", "verze: \"7\"", "verze: \"8\""),
        ("plan.yaml: předchozí_plán", "předchozí_plán: stary", "předchozí_plán: druhy"),
        ("plan.yaml: kontakt", "vlastní kontakt", "jiný kontakt"),
        ("schválení: orgán", "orgán: Rada města", "orgán: Rada obce"),
        ("schválení: dne", "2025-02-10", "2025-02-11"),
        ("schválení: usnesení", "R/1", "R/2"),
        ("prodloužení: do", "do: 2027", "do: 2028"),
        ("prodloužení: orgán", "orgán: Zastupitelstvo", "orgán: Rada"),
        ("prodloužení: dne", "2025-03-11", "2025-03-12"),
        ("prodloužení: usnesení", "Z/5", "Z/6"),
        ("nadřazený plán: plán", "{ název: Komunitní, období: 2019 }", "{ plán: stary }"),
        ("nadřazený plán: název", "název: Komunitní", "název: Jiný"),
        ("nadřazený plán: období", "období: 2019", "období: 2020"),
        ("část dokumentu: kapitola", "Text kapitoly.", "Jiný text."),
        ("část dokumentu: přehled", "  - přehled: { nadpis: Přehled všeho }\n", ""),
        ("část dokumentu: položky", "položky: Položky všechny", "položky: Vše"),
        ("část dokumentu: rejstřík_subjektů", "rejstřík_subjektů: Kdo", "rejstřík_subjektů: Kdo je kdo"),
        ("část dokumentu: rejstřík_cílových_skupin", "rejstřík_cílových_skupin: Komu", "rejstřík_cílových_skupin: Pro koho"),
        ("část dokumentu: rejstřík_služeb", "rejstřík_služeb: Čím", "rejstřík_služeb: Jak"),
        ("část dokumentu: zkratky", "zkratky: Zkratky dole", "zkratky: Zkratky nahoře"),
        ("část dokumentu: matice_cílových_skupin", "matice_cílových_skupin: Matice", "matice_cílových_skupin: Tabulka"),
        ("část dokumentu: časová_osa", "časová_osa: Osa", "časová_osa: Kdy"),
        ("část dokumentu: plnění", "plnění: Plnění plánu", "plnění: Jak jsme daleko"),
        ("část dokumentu: srovnání", "srovnání: { nadpis: Co je nové, plán: stary }", "srovnání: Co jinak"),
        ("část dokumentu: dokument", "Text celku.", "Jiný celek."),
        ("část s nadpisem: nadpis", "nadpis: Přehled všeho", "nadpis: Přehled"),
        ("srovnání: nadpis", "nadpis: Co je nové", "nadpis: Co přibylo"),
        ("srovnání: plán", "nové, plán: stary", "nové, plán: druhy"),
    ];
}
