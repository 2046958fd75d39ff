using Kpss.Tests.Outside;
using Kpss.Tests.Whole;
using Xunit;

namespace Kpss.Tests.Schema;

/// <summary>The schemas in the hands of the language server that VS Code uses for YAML.</summary>
public class LanguageServerTests
{
    private const string Item = "akcni-plan-2025/nove/opatreni.yaml";
    private const string Card = "opatření: \"1.9\"\nid: nove\nnázev: Nové\nodůvodnění: Proč.\npopis: Co.\ncílová_skupina: [seniori]\n";

    private static readonly (string Path, string Text, string Fault)[] Mistakes =
    [
        (Item, Card + "subjekty: [mesto-klatovi]\n", "7: Subjekt s tímto id v rejstříku není. Přibylo-li teprve teď, spusťte znovu „kpss schema“."),
        (Item, Card + "subjekty:\n  - { subjekt: mesto-klatovi }\n", "8: Subjekt s tímto id v rejstříku není. Přibylo-li teprve teď, spusťte znovu „kpss schema“."),
        (Item, Card, "1: Chybí povinný klíč „subjekty“."),
        (Item, Card + "subjekty: mesto-klatovy\ntermín: brzy\n", "8: Termín nejde přečíst: napište třeba 2025, od 2025, 2025–2026, 2. pololetí 2025 nebo průběžně."),
        (Item, Card + "subjekty: mesto-klatovy\npoznámka: x\n", "8: Tento klíč sem nepatří. Patří sem: opatření, id, název, nadřazené, navazuje_na, úvod, položky, aktivity, odůvodnění, popis, odůvodnění_a_popis, cílová_skupina, termín, subjekty."),
        (Item, "opatření: \"1.9\"\nid: Nové KC\nnázev: Nové\n", "2: Id má jen malá písmena bez diakritiky, číslice a spojovníky: kc-dotek."),
        (Item, "opatření: \"první\"\nnázev: Nové\n", "1: Číslo neodpovídá vzoru {oblast}.{n}: třeba \"1.1\"."),
        (Item, "opatření: \"1.9\"\n", "1: Chybí povinný klíč „název“."),
        (Item, "název: Nové\n", "1: Soubor neříká, co obsahuje: začněte ho jedním z klíčů oblast, opatření, aktivita."),
        (Item, "opatření: \"1.9\"\nnázev: Nové\naktivity:\n  - aktivita: a\n    název: A\n    odůvodnění_a_popis: x\n    cílová_skupina: neuvedeno\n", "4: Chybí povinný klíč „subjekty“."),
        (Item, "opatření: \"1.9\"\nnázev: Nové\naktivity: a\n", "3: Sem patří seznam: položky na řádcích s pomlčkou."),
        (Item, Card.Replace("popis: Co.\n", "odůvodnění_a_popis: Obojí.\n", StringComparison.Ordinal) + "subjekty: mesto-klatovy\n", "4: Místo tohoto pole už stojí „odůvodnění_a_popis“."),
        ("kpss.yaml", "region: A\nzadavatel: B\nkarta: obraz\n", "3: Vyberte z: tabulka, text."),
        ("kpss.yaml", "region: A\nzadavatel: B\npravidla:\n  KPSS0101: vypnuto\n", "4: Kontrola tohoto kódu není, nebo její závažnost nejde nastavit."),
        ("kpss.yaml", "region: A\nzadavatel: B\npravidla:\n  KPSS0301: nic\n", "4: Vyberte z: chyba, varování, poznámka, vypnuto."),
        ("kpss.yaml", "region: A\nzadavatel: B\nvýstupy: out\n", "3: Sem patří záznam: klíče na odsazených řádcích."),
        ("kpss.yaml", "region: A\nzadavatel: B\ngramatika:\n  pole:\n    - { klíč: a, typ: text }\n", "5: Vyberte z: markdown, řádek, termín, subjekty, cílové_skupiny, služby, odkazy, výčet, peníze, indikátor, kapacita."),
        ("akcni-plan-2025/plan.yaml", "název: A\nobdobí: od 2025\n", "2: Termín nejde přečíst: napište třeba 2025, od 2025, 2025–2026, 2. pololetí 2025 nebo průběžně."),
        ("akcni-plan-2025/plan.yaml", "název: A\nobdobí: 2025\ndatum: 31. 13. 2025\n", "3: Datum se píše 2025-01-31 nebo 31. 1. 2025."),
        ("akcni-plan-2025/plan.yaml", "název: A\nobdobí: 2025\nschválení:\n  - { dne: 1. 1. 2025 }\n", "4: Chybí povinný klíč „orgán“."),
        ("akcni-plan-2025/plan.yaml", "název: A\nobdobí: 2025\nnadřazený_plán: jiny\n", "3: Složka plánu tohoto jména tu není. Přibylo-li teprve teď, spusťte znovu „kpss schema“."),
        ("rejstriky/subjekty.yaml", "subjekty:\n  Město: město\n", "2: Id má jen malá písmena bez diakritiky, číslice a spojovníky: kc-dotek."),
        ("rejstriky/subjekty.yaml", "subjekty:\n  mesto:\n    nazev: město\n    typ: obec\n", "4: Tento klíč sem nepatří. Patří sem: název, jiné_názvy, druh, kód, web, poznámka."),
    ];

    public static TheoryData<string> GoodWorkspaces => new(WorkspaceFolders.All.Concat(Shapes()));

    private static IEnumerable<string> Shapes() => Directory.GetDirectories(Repository.PathOf("tests", "cases", "shapes"))
        .Where(folder => Path.GetFileName(folder) != "chyby-v-gramatice" && Directory.Exists(Path.Combine(folder, "input")))
        .Select(folder => $"tests/cases/shapes/{Path.GetFileName(folder)}/input")
        .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(GoodWorkspaces))]
    public async Task A_good_source_has_no_fault(string workspace)
    {
        using var editor = Editor.Open(workspace);
        editor.AskAllFiles();
        var answers = await editor.AnswersAsync(TestContext.Current.CancellationToken);
        Assert.NotEmpty(answers);
        Offenders(answers);
    }

    [Fact]
    public async Task Another_spelling_of_keys_and_words_is_no_fault()
    {
        using var editor = Editor.Open("plans/klatovsko");
        editor.AskDiagnostics(Item, "OPATRENI: 1.9\nnazev: Nové\nOduvodneni: Proč.\npopis: Co.\ncilova_skupina: seniori\nsubjekty: neuvedeno\ntermin: 2. pololeti 2025\n");
        editor.AskDiagnostics(Item, Card + "subjekty:\n  - mesto-klatovy\n  - { subjekt: mesto-susice, Role: gestor }\ntermín: Průběžně\n");
        editor.AskDiagnostics("kpss.yaml", "region: A\nzadavatel: B\nkarta: Tabulka\npravidla: { KPSS0305: varovani }\ntypografie: { vazat_spojky: true }\nlicence:\nlogo: neuvedeno\npublicita: ne\n");
        editor.AskDiagnostics("akcni-plan-2025/plan.yaml", "nazev: A\nobdobi: 2025\ndatum: 1. 2. 2025\ncasti: [prehled, polozky, { časová_osa: Kdy }]\nschvaleni: { orgán: Rada, dne: 2025-02-01 }\n");
        Offenders(await editor.AnswersAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_mistake_is_told_on_its_line()
    {
        using var editor = Editor.Open("plans/klatovsko");
        foreach (var (path, text, _) in Mistakes) editor.AskDiagnostics(path, text);
        var answers = await editor.AnswersAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Mistakes.Select(mistake => $"{mistake.Path}:{mistake.Fault}"), answers);
    }

    private static void Offenders(string[] answers) => Assert.Empty(string.Join('\n', answers.Where(answer => answer.Length > 0)));
}
