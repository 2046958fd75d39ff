using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Tests.Architecture;
using Kpss.Tests.Start;
using Xunit;

namespace Kpss.Tests.Schema;

/// <summary>What kpss refuses an editor with its schemas refuses too, and the other way round.</summary>
public class SchemaAgreementTests
{
    private const string Workspace = "samples/ctyri-urovne";
    private const string Item = "plan-2026-2027/1-zustat-doma/1-pece-v-domacnosti/1-2-pecujici/nove.yaml";
    private const string Plan = "plan-2026-2027/plan.yaml";

    private static readonly (string Key, string[] Values)[] Fields =
    [
        ("náklady", ["250000", "neuvedeno", "{ rok: 2026, částka: 5 }", "[{ rok: 26, částka: 5 }]", "[{ částka: 1,5 }]", "[]"]),
        ("plnění", ["5", "naplněno", "naplneno", "{ hodnota: naplněno, podíl: 50 }", "{ hodnota: 5 }", "{ podíl: 50 }", "hotovo"]),
        ("druh_služby", ["5", "neuvedeno"]),
        ("pro_koho", ["5", "neuvedeno", "{ text: x, skupiny: [] }", "{ text: x, skupiny: [seniori] }", "{ text: \"\", skupiny: [seniori] }", "{ skupiny: [seniori] }"]),
        ("kapacita", ["[{ počet: 2, jednotka: \"\" }]", "[{ počet: 2, jednotka: úvazek }]", "5"]),
        ("ukazatel", ["[{ název: \"\" }]", "[{ název: Počet, cíl: 5 }]", "5"]),
        ("období_kroku", ["2026", "2026.5", "1800", "prubezne", "Každoročně", "2.pololetí 2026", "od 2026", "brzy", "true", "neuvedeno", "2026/2027"]),
        ("záměr", ["5", "true", "Text.", "\"\""]),
    ];

    /// <summary>A file with `%` where each of the values stands in turn.</summary>
    private static readonly (string Path, string Text, string[] Values)[] Questions =
    [
        .. Fields.Select(field => (Item, $"krok: \"1.2.9\"\nnázev: Nové\ngarant: [charita]\n{(field.Key == "záměr" ? "" : "záměr: Co.\n")}{field.Key}: %\n", field.Values)),
        (Item, "krok: \"1.2.9\"\nnázev: %\ngarant: [charita]\nzáměr: Co.\n", ["5", "\"\"", "Nové", "true"]),
        (Item, "krok: %\nnázev: Nové\ngarant: [charita]\nzáměr: Co.\n", ["\"1.2.9\"", "7", "první"]),
        (Plan, "název: A\nobdobí: %\n", ["2026", "2026.7", "od ledna 2026", "průběžně od 2026", "do konce roku 2026", "od 1. 1. 2026", "od ledna do března 2026", "průběžně 2026–2027", "průběžně", "leden–březen 2026", "od 2026-2027"]),
        (Plan, "název: A\nobdobí: 2026\ndatum: %\n", ["5", "2026-01-01", "1. 1. 2026", "\"\""]),
        (Plan, "název: A\nobdobí: 2026\nčásti: [položky, %]\n", ["5", "přehled", "{ kapitola: uvod.md }"]),
        (Plan, "název: A\nobdobí: 2026\nnadřazený_plán: %\n", ["{ období: 2025 }", "{ název: B }", "5", ""]),
        (Plan, "název: A\nobdobí: 2026\nprodloužení: %\n", ["", "{ do: 2028, orgán: Rada }", "{ do: 2028 }", "{ do: 2028, orgán: \"\" }", "5"]),
        (Plan, "název: A\nobdobí: 2026\nschválení: %\n", ["", "{ orgán: \"\" }", "{ orgán: Rada, dne: 5 }", "[]"]),
        ("kpss.yaml", "region: A\nzadavatel: B\nkarta: %\n", ["5", "text", "obraz", ""]),
        ("kpss.yaml", "region: A\nzadavatel: B\npravidla: { KPSS0305: % }\n", ["5", "chyba", "varovani"]),
        ("kpss.yaml", "region: A\nzadavatel: B\nvýstupy: %\n", ["{ formáty: [5] }", "{ formáty: [docx] }", "{ čísla_stran: 5 }", "{ čísla_stran: ano }", "", "5"]),
        ("kpss.yaml", "region: A\nzadavatel: B\nkontakt: { web: % }\n", ["5", "https://a.cz", "a.cz"]),
        ("kpss.yaml", "region: A\nzadavatel: B\npublicita: %\n", ["{ program: P }", "{ znak: eu, program: P }", "{ znění: Podpořeno. }"]),
        ("kpss.yaml", "region: A\nzadavatel: %\n", ["\"\"", "5", "B"]),
    ];

    /// <summary>Where the schema knows less or says more on purpose.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal)
    {
        ["krok: 7"] = "the pattern knows that a dot must be there, but YAML makes a number of 1.1, too",
        ["období_kroku: 2026/2027"] = "only the reader knows which words and marks make sense together",
        ["náklady: [{ částka: 1,5 }]"] = "the language server doesn't look at a key that is a number",
        ["datum: \"\""] = "kpss takes an empty text for a key that isn't filled in yet",
        ["název: true"] = "kpss takes the word, but whoever writes it has not meant a title",
        ["záměr: true"] = "kpss takes the word, but whoever writes it has not meant a text",
    };

    [Fact]
    public async Task Both_refuse_the_same()
    {
        using var editor = Editor.Open(Workspace);
        var asked = new List<(string Path, string Text, string Name)>();
        foreach (var (path, text, values) in Questions)
        {
            foreach (var value in values)
            {
                var line = Array.Find(text.Split('\n'), it => it.Contains('%', StringComparison.Ordinal))!;
                asked.Add((path, text.Replace("%", value, StringComparison.Ordinal), line.Replace("%", value, StringComparison.Ordinal)));
                editor.AskDiagnostics(path, asked[^1].Text);
            }
        }

        var answers = await editor.AnswersAsync(TestContext.Current.CancellationToken);
        var found = new List<string>();
        for (var i = 0; i < asked.Count; i++)
        {
            var (editorRefuses, kpssRefuses) = (answers[i].Length > 0, ErrorsOf(asked[i].Path, asked[i].Text).Length > 0);
            if (editorRefuses != kpssRefuses && !Differences.ContainsKey(asked[i].Name)) found.Add($"{asked[i].Name}   {(kpssRefuses ? $"kpss refuses, the editor doesn't: {ErrorsOf(asked[i].Path, asked[i].Text)}" : $"the editor refuses, kpss doesn't: {answers[i]}")}");
            if (editorRefuses == kpssRefuses && Differences.ContainsKey(asked[i].Name)) found.Add($"{asked[i].Name}   no difference any more");
        }

        Offenders.None(found);
    }

    private static string ErrorsOf(string path, string text)
    {
        var world = LoadedWorkspace.Of(Workspace).With($"{LoadedWorkspace.Root}/{path}", text);
        // The plan's grammar stands in kpss.yaml: of other settings only their own errors count.
        var report = new Report();
        Compiler.Compile(world, LoadedWorkspace.Root, report);
        return string.Join(" ", report.Sorted().AsSpan().ToArray().Where(it => it.Severity == Severity.Error && it.Span?.File.Path == $"{LoadedWorkspace.Root}/{path}").Select(it => it.Code));
    }
}
