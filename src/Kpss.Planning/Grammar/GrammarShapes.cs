using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Grammar;

/// <summary>The records in which a workspace writes its grammar.</summary>
public static class GrammarShapes
{
    public static readonly RecordShape Grammar = new(
        new("gramatika", "the grammar"),
        [
            new("základ", ValueKind.Text, new("klatovy: doplnit výchozí gramatiku místo nahrazení; kpss.yaml: v plan.yaml doplnit gramatiku pracovní složky", "klatovy: extend the default grammar instead of replacing it; kpss.yaml: in plan.yaml, extend the workspace's")) { Values = [DefaultGrammar.Name, GrammarReader.WorkspaceFoundation] },
            new("úrovně", ValueKind.List, new("úrovně plánu shora dolů", "the plan's levels from the top down")) { Record = () => Level! },
            new("pole", ValueKind.List, new("pole karet v pořadí, jak se tisknou", "the fields of cards in printing order")) { Record = () => Field! },
            new("karty_na_více_úrovních", ValueKind.Flag, new("ano: kartu smí mít položka i její podřízené", "ano: an item and its children may both have cards")),
        ]);

    public static readonly RecordShape Level = new(
        new("úroveň gramatiky", "a level of the grammar"),
        [
            new("klíč", ValueKind.Text, new("klíč, kterým soubor říká, co obsahuje", "the key by which a file says what it holds"), IsRequired: true) { Examples = ["opatření"] },
            new("množné", ValueKind.Text, new("klíč seznamu podřízených položek této úrovně; bez údaje „klíč“", "the key under which a parent lists items of this level; `klíč` when missing")),
            new("název", ValueKind.Text, new("tiskne se před číslem, bez čísla před názvem s dvojtečkou; chybí-li, netiskne se nic", "printed before the number, before the title with a colon where there is none; nothing is printed if it is missing")),
            new("číslo", ValueKind.Text, new("vzor čísla: {n}, {písmeno}, {PÍSMENO}, {římské} a klíče vyšších úrovní", "the pattern of numbers: {n}, {písmeno}, {PÍSMENO}, {římské} and keys of levels above")) { Examples = ["{n}", "{oblast}.{n}", "{písmeno})"] },
            new("číslování", ValueKind.Text, new("průběžné: počítá se přes celý plán", "průběžné: the count runs on through the whole plan")) { Values = LevelReader.Countings },
            new("tisk", ValueKind.Text, new("vzor nadpisu s {číslo} a {název}", "the pattern of headings with {číslo} and {název}")) { Examples = ["Opatření {číslo} – {název}"] },
            new("nepovinná", ValueKind.Flag, new("ano: úroveň se smí vynechat", "ano: the level may be skipped")),
            new("karta", ValueKind.Flag, new("ano: položky mají kartu s poli", "ano: items have a card with fields")),
            new("popis_karty", ValueKind.Text, new("záhlaví karty s {číslo} nebo {název}", "the card's header with {číslo} or {název}")) { Examples = ["Karta opatření {číslo}"] },
        ]);

    public static readonly RecordShape Field = new(
        new("pole gramatiky", "a field of the grammar"),
        [
            new("klíč", ValueKind.Text, new("klíč pole v souboru", "the field's key in a file"), IsRequired: true) { Examples = ["náklady"] },
            new("název", ValueKind.Text, new("popisek, jak se tiskne", "the label as it is printed")),
            new("typ", ValueKind.Text, new("co pole znamená", "what the field means"), IsRequired: true) { Values = FieldTypes.Names },
            new("úrovně", ValueKind.List, new("na kterých úrovních pole smí stát; bez údaje na všech s kartou", "the levels on which the field may stand; all with a card when missing")),
            new("povinné", ValueKind.List, new("ano, ne, nebo seznam úrovní", "ano, ne, or a list of levels")) { Examples = Flags.All },
            new("výchozí", ValueKind.Text, new("období: bez údaje platí období plánu", "období: the plan's period where nothing is written")) { Values = [FieldReader.PeriodAsDefault] },
            new("slučuje", ValueKind.List, new("klíče polí, která toto pole nahrazuje", "the keys of the fields that this one replaces")),
            new("tisk", ValueKind.Flag, new("ne: pole se netiskne", "ne: the field is not printed")),
            new("vzhled", ValueKind.Text, new("karta: řádek karty; text: odstavce pod nadpisem; nadpis: pod vlastním nadpisem", "karta: a row of the card; text: prose under the heading; nadpis: under a heading of its own")) { Values = FieldReader.Looks },
            new("hodnoty", ValueKind.List, new("hodnoty výčtu; stav plnění pozná kpss ze zápisu { hodnota: naplněno, stav: hotovo }", "the values of an enumeration; `{ hodnota: naplněno, stav: hotovo }` says that it is a state of fulfilment")) { Record = () => Choice!, MayBeText = true },
            new("nápověda", ValueKind.Text, new("co do pole patří", "what belongs in the field")),
        ]);

    public static readonly RecordShape Choice = new(
        new("hodnota výčtu v gramatice", "an enumeration's value in a grammar"),
        [
            new("hodnota", ValueKind.Text, new("jak se píše a tiskne", "as it is written and printed"), IsRequired: true),
            new("stav", ValueKind.Text, new("hotovo, probíhá, nezahájeno, nebo zastaveno", "hotovo (done), probíhá (running), nezahájeno (not started), or zastaveno (stopped)")) { Values = ChoiceReader.States },
        ]);
}
