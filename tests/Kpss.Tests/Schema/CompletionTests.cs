using Xunit;

namespace Kpss.Tests.Schema;

/// <summary>What an editor offers and shows on a real plan.</summary>
public class CompletionTests
{
    private const string Item = "akcni-plan-2025/nove/opatreni.yaml";
    private const string Plan = "akcni-plan-2025/plan.yaml";

    private static readonly (string Path, string Text, string Offer)[] Offered =
    [
        (Item, "@", "opatření → opatření: "),
        (Item, "@", "nový soubor: opatření → opatření: \"${1:1.1}\"\nid: ${2:id}"),
        (Item, "opatření: \"1.9\"\n@", "cílová_skupina → cílová_skupina:\n  - "),
        (Item, "opatření: \"1.9\"\n@", "popis → popis: |\n  "),
        (Item, "opatření: \"1.9\"\nsubjekty:\n  - @", "mesto-klatovy → mesto-klatovy (město Klatovy)"),
        (Item, "opatření: \"1.9\"\nsubjekty:\n  - @", "subjekt → subjekt: "),
        (Item, "opatření: \"1.9\"\nsubjekty: [@]", "mesto-klatovy → mesto-klatovy (město Klatovy)"),
        (Item, "opatření: \"1.9\"\nsubjekty:\n  - subjekt: @", "mesto-klatovy → mesto-klatovy (město Klatovy)"),
        (Item, "opatření: \"1.9\"\nsubjekty:\n  - { subjekt: m@ }", "mesto-klatovy → mesto-klatovy (město Klatovy)"),
        (Item, "opatření: \"1.9\"\ncílová_skupina: [@]", "seniori → seniori (senioři)"),
        (Item, "opatření: \"1.9\"\ntermín: @", "2. pololetí 2025 → 2. pololetí 2025"),
        (Item, "opatření: \"1.9\"\naktivity:\n  - @", "aktivita → aktivita: "),
        (Item, "opatření: \"1.9\"\nnadřazené: @", "deti-mladez-a-rodiny → deti-mladez-a-rodiny (Prioritní oblast 2 – "),
        ("kpss.yaml", "@", "region → region: "),
        ("kpss.yaml", "karta: @", "tabulka → tabulka"),
        ("kpss.yaml", "pravidla:\n  @", "KPSS0301 → KPSS0301: "),
        ("kpss.yaml", "pravidla:\n  KPSS0301: @", "vypnuto → vypnuto"),
        ("kpss.yaml", "výstupy:\n  formáty: [@]", "pdf → pdf"),
        (Plan, "název: A\nčásti:\n  - @", "časová_osa → časová_osa: "),
        (Plan, "název: A\nnadřazený_plán: @", "akcni-plan-2025 → akcni-plan-2025"),
    ];

    private static readonly (string Path, string Text, string Word)[] NotOffered =
    [
        (Item, "opatření: \"1.9\"\n@", "cilova_skupina"),
        (Item, "opatření: \"1.9\"\nnázev: @", "null"),
        ("kpss.yaml", "typografie:\n  vázat_spojky: @", "true"),
    ];

    private static readonly (string Path, string Text, string Help)[] Hints =
    [
        (Item, "opatření: \"1.9\"\nter@mín: 2025\n", "Termín realizace. Kdy se opatření uskuteční; bez údaje platí období plánu."),
        (Item, "opatření: \"1.9\"\nter@min: 2025\n", "Termín realizace. Kdy se opatření uskuteční; bez údaje platí období plánu."),
        (Item, "opatř@ení: \"1.9\"\n", "Opatření: říká, co soubor nebo záznam obsahuje, a má číslo; bez čísla se počítá."),
        (Item, "opatření: \"1.9\"\nsubjekty:\n  - mesto-klat@ovy\n", "`mesto-klatovy`: město Klatovy"),
        (Plan, "náz@ev: A\n", "Plný název dokumentu. Povinné."),
    ];

    [Fact]
    public async Task The_editor_offers_keys_ids_and_words()
    {
        var answers = await AnswersAsync("completion", [.. Offered.Select(it => (it.Path, it.Text))]);
        Missing(Offered.Zip(answers).Where(it => !it.Second.Contains(it.First.Offer, StringComparison.Ordinal)).Select(it => $"{it.First} is not in {it.Second}"));
    }

    [Fact]
    public async Task The_editor_offers_no_other_spellings_and_no_words_of_YAML()
    {
        var answers = await AnswersAsync("completion", [.. NotOffered.Select(it => (it.Path, it.Text))]);
        Missing(NotOffered.Zip(answers).Where(it => it.Second.Contains(it.First.Word, StringComparison.Ordinal)).Select(it => $"{it.First} is in {it.Second}"));
    }

    [Fact]
    public async Task The_editor_explains_what_stands_under_the_pointer()
    {
        var answers = await AnswersAsync("hover", [.. Hints.Select(it => (it.Path, it.Text))]);
        Missing(Hints.Zip(answers).Where(it => !it.Second.Contains(it.First.Help, StringComparison.Ordinal)).Select(it => $"{it.First} is not in {it.Second}"));
    }

    [Fact]
    public async Task The_editor_explains_in_English_too()
    {
        var answers = await AnswersAsync("hover", [(Plan, "náz@ev: A\n")], "--lang en");
        Assert.Contains("The full title of the document. Required.", answers[0], StringComparison.Ordinal);
    }

    private static async Task<string[]> AnswersAsync(string what, (string Path, string Text)[] places, string arguments = "")
    {
        using var editor = Editor.Open("plans/klatovsko", arguments);
        foreach (var (path, text) in places) editor.Ask(what, path, text);
        return await editor.AnswersAsync(TestContext.Current.CancellationToken);
    }

    private static void Missing(IEnumerable<string> offers) => Assert.Empty(string.Join("\n\n", offers));
}
