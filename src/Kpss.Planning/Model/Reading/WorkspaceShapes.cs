using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Reading.Publishing;

namespace Kpss.Planning.Model.Reading;

/// <summary>The built-in records of a workspace; items have theirs from the grammar.</summary>
public static class WorkspaceShapes
{
    /// <summary>What stands behind the code of a check.</summary>
    public static readonly KeyShape SeverityOfRule = new("KPSS0301", ValueKind.Text, new("závažnost kontroly", "the severity of the check"))
    {
        Values = SettingsReader.SeverityNames,
        Synonyms = SettingsReader.OtherSeverityNames,
    };

    public static readonly RecordShape Workspace = new(
        new("kpss.yaml", "kpss.yaml"),
        [
            new("region", ValueKind.Text, new("území, pro které se plánuje", "the territory planned for"), IsRequired: true) { Examples = ["Klatovsko"] },
            new("zadavatel", ValueKind.Text, new("kdo dokumenty vydává", "who issues the documents"), IsRequired: true) { Examples = ["Město Klatovy"] },
            .. PublicationShapes.Keys,
            new("výstupy", ValueKind.Record, new("kam a v jakých formátech se dokumenty sestavují", "where and in which formats documents are built")) { Record = () => Outputs! },
            new("šablona", ValueKind.Path, new("soubor Wordu (.docx, .dotx), jehož vzhled dokumenty převezmou", "a Word file (.docx, .dotx) whose look the documents take on")) { Examples = ["sablony/mesto.docx"] },
            new("karta", ValueKind.Text, new("karta opatření jako tabulka, nebo text", "cards as tabulka (a table) or text (prose)")) { Values = SettingsReader.CardLayouts },
            new("pravidla", ValueKind.Record, new("jiná závažnost kontrol: KPSS0301: chyba, varování, poznámka, nebo vypnuto", "other severities of checks: KPSS0301: chyba, varování, poznámka, or vypnuto")) { Entries = SeverityOfRule, EntryKey = EntryKey.Code },
            new("cizí_názvy", ValueKind.List, new("jména měst, která v tomto plánu nemají být", "names of towns that must not occur in this plan")) { Examples = ["Sušice"] },
            new("typografie", ValueKind.Record, new("pravidla sazby, která jsou věcí vkusu", "rules of typesetting that are a matter of taste")) { Record = () => Typography! },
            new("gramatika", ValueKind.Record, new("úrovně a pole plánu; bez ní platí gramatika Klatov", "levels and fields of plans; if missing, those of Klatovy")) { Record = () => GrammarShapes.Grammar },
        ]) { Neighbour = () => Plan! };

    public static readonly RecordShape Outputs = new(
        new("výstupy", "the outputs"),
        [
            new("složka", ValueKind.Path, new("složka pro hotové dokumenty", "the folder of the built documents")) { Examples = ["out"] },
            new("formáty", ValueKind.List, new("docx, html, md, json, pdf, nebo jméno programu kpss-render-JMÉNO", "docx, html, md, json, pdf, or the name of a program kpss-render-NAME")) { Examples = ["docx", "html", "md", "json", "pdf"] },
            new(OptionsReader.Key, ValueKind.Record, new("volby pro programy kpss-render-JMÉNO, pod jménem každého z nich", "options of programs kpss-render-NAME, under the name of each")) { Entries = new("jméno", ValueKind.Record, new("volby programu, jak je popisuje on sám", "the options of the program as it describes them itself")) },
            new("čísla_stran", ValueKind.Flag, new("ano: čísla stran v obsahu Wordu, spočítá-li je LibreOffice", "ano: page numbers in Word's contents where LibreOffice is there to compute them")),
        ]);

    public static readonly RecordShape Typography = new(
        new("typografie", "the typography"),
        [
            new("vázat_spojky", ValueKind.Flag, new("ne: nevázat a, i k dalšímu slovu", "ne: don't tie a, i to the next word")),
            new("vázat_zkratky", ValueKind.Flag, new("ne: nevázat tzv., např., vč., tj. k dalšímu slovu", "ne: don't tie tzv., např., vč., tj. to the next word")),
        ]);

    public static readonly RecordShape Registers = new(
        new("rejstřík", "a register"),
        [
            new(RegisterKind.Actors.Key, ValueKind.Record, new("kdo opatření uskutečňuje: id a název", "who carries measures out: id and name")) { Entries = EntryOf("mesto", "město Klatovy"), EntryKey = EntryKey.Id },
            new(RegisterKind.TargetGroups.Key, ValueKind.Record, new("komu opatření pomáhají: id a název", "whom measures help: id and name")) { Entries = EntryOf("seniori", "senioři"), EntryKey = EntryKey.Id },
            new(RegisterKind.Services.Key, ValueKind.Record, new("druhy služeb: id a název", "kinds of services: id and name")) { Entries = EntryOf("pecovatelska-sluzba", "pečovatelská služba"), EntryKey = EntryKey.Id },
            new(RegisterKind.Abbreviations.Key, ValueKind.Record, new("zkratka a její plné znění", "an abbreviation and its long form")) { Entries = new("zkratka", ValueKind.Record, new("plné znění, nebo záznam", "the long form, or a record")) { Record = () => Entry!, MayBeText = true } },
        ]);

    public static readonly RecordShape Entry = new(
        new("položka rejstříku", "a register's entry"),
        [
            new("název", ValueKind.Text, new("jméno, jak se píše uvnitř věty", "the name as inside a sentence"), IsRequired: true),
            new("jiné_názvy", ValueKind.List, new("jiné zápisy téhož jména", "other spellings of the same name")),
            new("druh", ValueKind.Text, new("obec, poskytovatel, úřad …", "municipality, provider, office …")) { Examples = ["obec", "poskytovatel", "úřad"] },
            new("kód", ValueKind.Text, new("kód v úředním číselníku", "the code in an official list")),
            new("web", ValueKind.Text, new("adresa stránky", "web address")),
            new("poznámka", ValueKind.Text, new("poznámka, která se netiskne", "a note that isn't printed")),
        ]);

    public static readonly RecordShape Plan = new(
        new("plan.yaml", "plan.yaml"),
        [
            new("druh", ValueKind.Text, new("akční plán, komunitní plán …", "akční plán, komunitní plán …")) { Examples = ["akční plán", "komunitní plán"] },
            new("název", ValueKind.Text, new("plný název dokumentu", "the full title of the document"), IsRequired: true),
            new("krátký_název", ValueKind.Text, new("název do záhlaví stránek", "the title in page headers")),
            new("období", ValueKind.Period, new("na kdy plán platí: 2025, 2023–2025", "when the plan is in force: 2025, 2023–2025"), IsRequired: true) { Examples = ["2026", "2026–2028"] },
            new("datum", ValueKind.Date, new("den vydání", "the day of issue")),
            new("stav", ValueKind.Text, new("návrh k připomínkování, schváleno …", "návrh k připomínkování, schváleno …")) { Examples = ["návrh k připomínkování", "schváleno"] },
            new("verze", ValueKind.Text, new("označení verze", "the version's name")),
            new("schválení", ValueKind.List, new("kdo, kdy a jakým usnesením plán schválil; více orgánů jako seznam", "who approved the plan, when and by which resolution; several bodies as a list")) { Record = () => Approval! },
            new("prodloužení", ValueKind.Record, new("do kdy a jakým usnesením byla platnost prodloužena", "until when the plan was extended and by which resolution")) { Record = () => Extension! },
            new("nadřazený_plán", ValueKind.Record, new("plán, ze kterého tento vychází", "the plan that this one comes from")) { Record = () => ParentPlan!, MayBeText = true, Names = IdTarget.Plan },
            new("předchozí_plán", ValueKind.Id, new("složka plánu na předchozí období; co má stejné id, pokračuje", "the folder of the plan for the period before; whatever has the same id goes on")) { Names = IdTarget.Plan },
            .. PublicationShapes.Keys,
            new("části", ValueKind.List, new("z čeho se dokument skládá, v pořadí", "what the document consists of, in order")) { Record = () => Part!, MayBeText = true, TextIsKey = true },
            new("gramatika", ValueKind.Record, new("úrovně a pole jen pro tento plán", "levels and fields of this plan alone")) { Record = () => GrammarShapes.Grammar },
        ]) { Neighbour = () => Workspace };

    public static readonly RecordShape Approval = new(
        new("schválení", "the approval"),
        [
            new("orgán", ValueKind.Text, new("kdo plán schválil", "who approved the plan"), IsRequired: true) { Examples = ["Zastupitelstvo města Klatovy"] },
            new("dne", ValueKind.Date, new("den schválení", "the day of approval")),
            new("usnesení", ValueKind.Text, new("číslo usnesení", "the number of the resolution")),
        ]);

    public static readonly RecordShape Extension = new(
        new("prodloužení", "the extension"),
        [
            new("do", ValueKind.Timeframe, new("do kdy plán platí: 2028, 30. 6. 2028", "until when the plan is in force: 2028, 30. 6. 2028"), IsRequired: true) { Examples = ["2028", "30. 6. 2028"] },
            new("orgán", ValueKind.Text, new("kdo platnost prodloužil", "who extended the plan"), IsRequired: true),
            new("dne", ValueKind.Date, new("den usnesení", "the day of the resolution")),
            new("usnesení", ValueKind.Text, new("číslo usnesení", "the number of the resolution")),
        ]);

    public static readonly RecordShape ParentPlan = new(
        new("nadřazený plán", "the parent plan"),
        [
            new("plán", ValueKind.Id, new("složka plánu v této pracovní složce", "the plan's folder in this workspace")) { Names = IdTarget.Plan },
            new("název", ValueKind.Text, new("název plánu, který tu není", "the title of a plan that isn't here")),
            new("období", ValueKind.Timeframe, new("období plánu, který tu není", "the period of a plan that isn't here")),
        ]) { OneOf = ["název", "plán"] };

    public static readonly RecordShape Part = new(
        new("část dokumentu", "a part of the document"),
        [
            new("kapitola", ValueKind.Path, new("soubor Markdownu s nadpisem na prvním řádku", "a Markdown file with its heading on the first line")) { Examples = ["uvod.md"] },
            new("přehled", ValueKind.Record, new("nadpis přehledu všech položek", "the heading of the overview of all items")) { Record = () => Titled!, MayBeText = true, Examples = ["Přehled opatření"] },
            new("položky", ValueKind.Record, new("položky podrobně; text je nadpis nad nimi", "the items in detail; the text is a heading above them")) { Record = () => Titled!, MayBeText = true, Examples = ["Opatření a aktivity"] },
            new("rejstřík_subjektů", ValueKind.Record, new("kdo co dělá; text je nadpis, stejně u dalších částí", "who does what; the text is the heading, as it is below")) { Record = () => Titled!, MayBeText = true, Examples = ["Rejstřík subjektů"] },
            new("rejstřík_cílových_skupin", ValueKind.Record, new("která skupina je v kterých položkách", "which target group is in which items")) { Record = () => Titled!, MayBeText = true, Examples = ["Rejstřík cílových skupin"] },
            new("rejstřík_služeb", ValueKind.Record, new("která služba je v kterých položkách", "which service is in which items")) { Record = () => Titled!, MayBeText = true, Examples = ["Rejstřík služeb"] },
            new(RegisterKind.Abbreviations.Key, ValueKind.Record, new("zkratky, které v dokumentu jsou, s plným zněním", "the abbreviations of the document with their long forms")) { Record = () => Titled!, MayBeText = true, Examples = ["Seznam zkratek"] },
            new("matice_cílových_skupin", ValueKind.Record, new("tabulka skupin a položek", "a table of groups and items")) { Record = () => Titled!, MayBeText = true, Examples = ["Komu plán pomáhá"] },
            new("časová_osa", ValueKind.Record, new("kdy se která položka uskutečňuje", "when each item is carried out")) { Record = () => Titled!, MayBeText = true, Examples = ["Časová osa"] },
            new("plnění", ValueKind.Record, new("kolik položek je v kterém stavu, s grafem", "how many items are in which state, with a chart")) { Record = () => Titled!, MayBeText = true, Examples = ["Plnění plánu"] },
            new("srovnání", ValueKind.Record, new("co se změnilo proti nadřazenému, předchozímu nebo jinému plánu", "what has changed since the parent plan, the previous or another one")) { Record = () => Comparison!, MayBeText = true, Examples = ["Co se změnilo"] },
            new("dokument", ValueKind.Path, new("celý dokument v Markdownu, jak ho kpss dříve sestavilo", "a whole document in Markdown as kpss built it before")) { Examples = ["plan.md"] },
        ]);

    public static readonly RecordShape Titled = new(
        new("část s nadpisem", "a part with a heading"),
        [
            new("nadpis", ValueKind.Text, new("nadpis části", "the heading of the part")),
        ]);

    public static readonly RecordShape Comparison = new(
        new("srovnání", "the comparison"),
        [
            new("nadpis", ValueKind.Text, new("nadpis srovnání", "the heading of the comparison")),
            new("plán", ValueKind.Id, new("složka plánu v této pracovní složce; bez údaje nadřazený plán, a kde není, předchozí", "the folder of a plan in this workspace; when missing the parent plan, or the previous one where there is no parent")) { Names = IdTarget.Plan },
        ]);

    private static KeyShape EntryOf(string id, string name) => new(id, ValueKind.Record, new("jméno, jak se píše uvnitř věty, nebo záznam", "the name as inside a sentence, or a record"))
    {
        Record = () => Entry!,
        MayBeText = true,
        Examples = [name],
    };
}
