using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Grammar;

/// <summary>How the values of a field type are written, for people: `kpss explain`, completion in editors, the reference.</summary>
/// <param name="About">What the value is and how kpss takes it, a sentence or two.</param>
/// <param name="Examples">The usual one first; each stands behind `klíč:`.</param>
public sealed record FieldTypeGuide(FieldType Type, Bilingual About, FieldValueExample[] Examples)
{
    public static readonly FieldTypeGuide[] All =
    [
        new(
            FieldType.Prose,
            new("Odstavce, seznamy, tabulky a odkazy v Markdownu; nejlíp jedna věta na řádek.", "Paragraphs, lists, tables and links in Markdown; best with one sentence per line."),
            [
                new("|\n  První věta odstavce.\n  Druhá věta, viz [[id-opatření]].", new("text na víc řádků", "text on several lines")),
                new("Krátký text na jednom řádku.", new("jedna věta", "one sentence")),
                new("{ soubor: popis.md }", new("text v souboru vedle", "the text in a separate file")),
            ]),
        new(
            FieldType.Line,
            new("Krátký text na jednom řádku.", "Short text on one line."),
            [new("Mgr. Jana Nováková, odbor sociálních věcí", new("jak se vytiskne", "as it is printed"))]),
        new(
            FieldType.Timeframe,
            new("Rok, měsíc, čtvrtletí, pololetí nebo den; od kdy, do kdy, nebo rozsah. Musí do období plánu aspoň zasahovat.", "A year, month, quarter, half-year or day; a start, an end or a range. It must overlap the plan's period."),
            [
                new("od 2025", new("začátek bez konce", "a beginning without an end")),
                new("2025", new("celý rok", "a whole year")),
                new("2025–2026", new("víc let", "several years")),
                new("2. pololetí 2025", new("také 3. čtvrtletí 2025", "also 3. čtvrtletí 2025")),
                new("leden–březen 2025", new("měsíce", "months")),
                new("do 30. 6. 2025", new("nejpozději do dne", "until a day at the latest")),
                new("průběžně", new("po celé období", "throughout the period")),
            ]),
        new(
            FieldType.Actors,
            new("Kdo opatření uskuteční a kdo spolupracuje: id z rejstříku subjektů, jméno doplní kpss.", "Who carries out the measure and who cooperates: ids from the register of actors; kpss fills in the names."),
            [
                new("[mesto, charita]", new("jen id", "ids alone")),
                new("\n  - mesto\n  - { subjekt: charita, role: spolupracující }", new("s rolí za jménem", "with a role after the name")),
                new("\n  - { subjekt: charita, text: terénní tým charity }", new("s jiným zněním na tomto místě", "worded differently here")),
            ]),
        new(
            FieldType.TargetGroups,
            new("Komu opatření pomůže: id z rejstříku cílových skupin.", "Whom the measure helps: ids from the register of target groups."),
            [
                new("[seniori, rodiny]", new("jména se spojí čárkami", "the names are joined by commas")),
                new("{ text: senioři a jejich rodiny, skupiny: [seniori, rodiny] }", new("s vlastním zněním", "with its own wording")),
            ]),
        new(
            FieldType.Services,
            new("Kterými službami: id z rejstříku služeb.", "By which services: ids from the register of services."),
            [new("[pecovatelska-sluzba]", new("id z rejstříku", "an id from the register"))]),
        new(
            FieldType.References,
            new("Id jiných položek plánu; vytisknou se jako odkazy.", "Ids of other items of the plan, printed as links."),
            [new("[pece-doma]", new("id jiné položky", "the id of another item"))]),
        new(
            FieldType.Enumeration,
            new("Jedna z hodnot, které dává gramatika; u stavu plnění smí stát i podíl v procentech a poznámka.", "One of the values that the grammar gives; a state of fulfilment may have its share in per cent and a note."),
            [
                new("rozpracováno", new("jen hodnota", "the value alone")),
                new("{ hodnota: rozpracováno, podíl: 60, poznámka: chybí druhý pracovník }", new("s podílem a poznámkou", "with a share and a note")),
            ]),
        new(
            FieldType.Money,
            new("Částky v korunách; rok a zdroj nejsou povinné.", "Sums in crowns; year and source may be left out."),
            [
                new("{ částka: 250000 }", new("jedna částka", "one sum")),
                new("\n  - { rok: 2026, zdroj: město, částka: 250 000 }\n  - { rok: 2026, zdroj: kraj, částka: 120 000 }", new("podle roku a zdroje", "by year and source")),
            ]),
        new(
            FieldType.Indicator,
            new("Co se měří, v jakých jednotkách, odkud a kam se má dojít.", "What is measured, its unit, baseline and target."),
            [new("\n  - { název: Počet klientů, jednotka: osob, výchozí: 12, cíl: 20 }", new("jeden ukazatel", "one indicator"))]),
        new(
            FieldType.Capacity,
            new("Počet úvazků, lůžek nebo klientů; desetinné číslo s čárkou v uvozovkách.", "A number of full-time equivalents, beds or clients; a decimal comma needs quotes."),
            [new("\n  - { počet: \"2,5\", jednotka: úvazek }", new("jedna kapacita", "one capacity"))]),
    ];

    public static FieldTypeGuide Of(FieldType type) => Array.Find(All, guide => guide.Type == type)!;
}

/// <param name="Value">What stands behind the key and its colon; on lines of its own when it begins with a line end.</param>
public sealed record FieldValueExample(string Value, Bilingual About)
{
    /// <summary>The example as an author writes it under a key of hers.</summary>
    public string For(string key) => Value[0] == '\n' ? $"{key}:{Value}" : $"{key}: {Value}";
}
