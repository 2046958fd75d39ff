using System.Text;
using Kpss.Planning.Authoring.Rollover;
using Xunit;

namespace Kpss.Tests.Authoring;

/// <summary>Plans carried over one by one: what is chosen, what is refused, what becomes of odd layouts.</summary>
public class RolloverTests
{
    private const string Settings = "region: Hornolhotsko\nzadavatel: Město Horní Lhota\ngramatika:\n  základ: klatovy\n  pole:\n    - { klíč: vazby, název: Vazby, typ: odkazy }\n    - { klíč: plnění, název: Stav, typ: výčet, hodnoty: [{ hodnota: splněno, stav: hotovo }, { hodnota: plní se, stav: probíhá }] }\n";
    private const string Registers = "subjekty: { mesto: město Horní Lhota }\ncílové_skupiny: { seniori: senioři }\n";
    private const string Card = "odůvodnění_a_popis: Text., cílová_skupina: [seniori], subjekty: [mesto]";

    private static RolledWorkspace Workspace => new RolledWorkspace().With("kpss.yaml", Settings).With("rejstriky.yaml", Registers);

    private static RolledWorkspace With(string folder, string plan, string items = $"oblast: \"1\"\nid: o\nnázev: Oblast\nopatření:\n  - {{ opatření: \"1.1\", id: a, název: A, {Card} }}\n") =>
        Workspace.With($"{folder}/plan.yaml", plan).With($"{folder}/1.yaml", items);

    [Theory]
    [InlineData("plan", "2025", 2026, "plan-2026", "2026")]
    [InlineData("plan-2025", "2025", 2026, "plan-2026", "2026")]
    [InlineData("ap2025", "2025", 2026, "ap2026", "2026")]
    [InlineData("plan-2026-2027", "2026–2027", 2028, "plan-2028-2029", "2028–2029")]
    [InlineData("plan", "2026-2027", 2028, "plan-2028-2029", "2028-2029")]
    [InlineData("skolni-rok-2025-2026", "září 2025 – srpen 2026", 2026, "skolni-rok-2026-2027", "září 2026 – srpen 2027")]
    [InlineData("plan-1-2025", "1. 1. 2025 – 31. 12. 2025", 2026, "plan-1-2026", "1. 1. 2026 – 31. 12. 2026")]
    public void Folder_and_period_move_by_the_length_of_the_plan(string folder, string period, int year, string newFolder, string newPeriod)
    {
        var result = With(folder, $"název: Plán\nobdobí: {period}\n").Roll(year)!;
        Assert.Equal((newFolder, newPeriod), (result.After.Id, result.After.Period.Text));
    }

    [Theory]
    [InlineData("leden–červen 2025", 2025)]
    [InlineData("leden–červen 2025", 2026)]
    [InlineData("2025", 2025)]
    [InlineData("2025", 2024)]
    public void A_period_that_cannot_move_is_refused(string period, int year) =>
        Assert.NotNull(With("plan", $"název: Plán\nobdobí: {period}\n").Refusal(year, "plan"));

    [Fact]
    public void A_gap_is_left_only_by_name_and_told()
    {
        var workspace = With("plan-2025", "název: Plán na rok 2025\nobdobí: 2025\n");
        Assert.Contains("kpss rollover 2026", Assert.Single(workspace.Refusal(2028)!.Hints).Czech, StringComparison.Ordinal);
        Assert.Contains("2026–2027", Told(workspace.Roll(2028, "plan-2025")!, DecisionKind.Plan), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_plans_one_must_be_named()
    {
        var workspace = With("sever-2025", "název: Plán severu na rok 2025\nobdobí: 2025\n").With("jih-2025/plan.yaml", "název: Plán jihu na rok 2025\nobdobí: 2025\n").With("jih-2025/1.yaml", "oblast: \"1\"\nid: o\nnázev: Oblast\nopatření:\n  - { opatření: \"1.1\", id: a, název: A, " + Card + " }\n");
        Assert.Equal(["--plan jih-2025   (Plán jihu na rok 2025)", "--plan sever-2025   (Plán severu na rok 2025)"], workspace.Refusal(2026)!.Hints.Select(hint => hint.Czech));
        Assert.Equal("jih-2026", workspace.Roll(2026, "jih-2025")!.After.Id);
    }

    [Fact]
    public void A_plan_of_many_years_moves_only_by_name()
    {
        var workspace = With("komunitni-plan-2023-2025", "druh: komunitní plán\nnázev: Plán 2023–2025\nobdobí: 2023–2025\n");
        Assert.NotNull(workspace.Refusal(2026));
        Assert.Equal("2026–2028", workspace.Roll(2026, "komunitni-plan-2023-2025")!.After.Period.Text);
    }

    [Fact]
    public void A_second_plan_of_the_same_years_needs_a_folder_named_on_purpose()
    {
        var workspace = With("plan-2025", "název: Plán na rok 2025\nobdobí: 2025\n");
        Assert.Equal("navrh-2026", workspace.Roll(2026, folder: "navrh-2026")!.After.Id);
        Assert.Contains("navrh-2026", workspace.Refusal(2026, "plan-2025")!.Message.Czech, StringComparison.Ordinal);
        Assert.Equal("druhy-navrh", workspace.Roll(2026, "plan-2025", "druhy-navrh")!.After.Id);
    }

    [Fact]
    public void An_extension_ends_with_the_plan_it_extended()
    {
        var workspace = With("plan-2025", "název: Plán na rok 2025\nobdobí: 2025\nprodloužení: { do: 30. 6. 2026, orgán: Rada města }\n");
        var result = workspace.Roll(2026)!;
        Assert.DoesNotContain("prodloužení", workspace.TextOf("plan-2026/plan.yaml"), StringComparison.Ordinal);
        Assert.Contains("30. 6. 2026", Told(result, DecisionKind.Plan), StringComparison.Ordinal);
    }

    [Fact]
    public void When_all_ended_nothing_is_made_unless_something_is_kept()
    {
        var items = $"oblast: \"1\"\nid: o\nnázev: Oblast\nopatření:\n  - {{ opatření: \"1.1\", id: a, název: A, {Card}, plnění: splněno }}\n";
        Assert.Contains("--keep", Assert.Single(With("plan-2025", "název: Plán\nobdobí: 2025\n", items).Refusal(2026)!.Hints).Czech, StringComparison.Ordinal);
        Assert.Equal(["a"], With("plan-2025", "název: Plán\nobdobí: 2025\n", items).Roll(2026, kept: "a")!.Continued.Select(item => item.Id));
    }

    [Fact]
    public void Line_ends_byte_order_mark_and_a_missing_last_line_end_stay()
    {
        var plan = "\uFEFFnázev: Plán na rok 2025\r\n# poznámka\r\nobdobí: 2025\r\nčásti:\r\n  - položky";
        var items = $"oblast: \"1\"\r\nnázev: Oblast\r\nopatření:\r\n  -\r\n    opatření: \"1.1\"\r\n    id: a\r\n    název: A\r\n    odůvodnění_a_popis: |\r\n      Text.\r\n\r\n    cílová_skupina: [seniori]\r\n    subjekty: [mesto]\r\n  # o B\r\n  -\r\n    opatření: \"1.2\"\r\n    id: b\r\n    název: B\r\n    odůvodnění_a_popis: Text.\r\n    cílová_skupina: [seniori]\r\n    subjekty: [mesto]\r\n    plnění: splněno";
        var workspace = With("plan-2025", plan, items);
        workspace.Roll(2026);

        Assert.Equal(
            "\uFEFFnázev: Plán na rok 2026\r\n# poznámka\r\nobdobí: 2026\r\nstav: návrh\r\npředchozí_plán: plan-2025\r\nčásti:\r\n  - položky\r\n  # Co proti minulému plánu pokračuje, přibylo a skončilo; nemá-li to v dokumentu být, část smažte.\r\n  - srovnání: { nadpis: \"Co se změnilo proti roku 2025\", plán: plan-2025 }",
            Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(workspace.TextOf("plan-2026/plan.yaml"))));
        Assert.Equal(items[..items.IndexOf("  # o B", StringComparison.Ordinal)].Replace("oblast: \"1\"\r\n", "oblast: \"1\"\r\nid: oblast-1\r\n", StringComparison.Ordinal), workspace.TextOf("plan-2026/1.yaml"));
    }

    [Theory]
    [InlineData("vazby: [a, b]", null)]
    [InlineData("vazby: [b, c, a]", "vazby: [c]")]
    [InlineData("vazby: [c, b]", "vazby: [c]")]
    [InlineData("vazby: [ b , a ,c ]", "vazby: [ c ]")]
    [InlineData("vazby:\n    - b\n    - c   # poznámka", "vazby:\n    - c   # poznámka")]
    [InlineData("vazby:\n      - c\n      # o b\n      - b", "vazby:\n      - c")]
    public void References_to_what_ended_leave_their_lists(string written, string? left)
    {
        var items = "oblast: \"1\"\nid: o\nnázev: Oblast\nopatření:\n"
            + string.Concat("ab".Select((id, at) => $"  - {{ opatření: \"1.{at + 1}\", id: {id}, název: {id}, {Card}, plnění: splněno }}\n"))
            + $"  - {{ opatření: \"1.3\", id: c, název: C, {Card} }}\n"
            + $"  - opatření: \"1.4\"\n    id: d\n    {written}\n    název: D\n    odůvodnění_a_popis: Text.\n    cílová_skupina: [seniori]\n    subjekty: [mesto]\n";
        var workspace = With("plan-2025", "název: Plán\nobdobí: 2025\n", items);
        workspace.Roll(2026);
        Assert.Contains(left is null ? "    id: d\n    název: D" : $"    id: d\n    {left}\n    název: D", workspace.TextOf("plan-2026/1.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_retitled_measure_without_an_own_id_is_still_known_the_year_after()
    {
        var items = $"oblast: \"1\"\nid: o\nnázev: Oblast\nopatření:\n  - {{ opatření: \"1.1\", název: Obědy do domu, {Card} }}\n";
        var workspace = With("plan-2025", "název: Plán\nobdobí: 2025\n", items);
        workspace.Roll(2026);
        workspace.With("plan-2026/1.yaml", workspace.TextOf("plan-2026/1.yaml").Replace("Obědy do domu", "Rozvoz teplé stravy", StringComparison.Ordinal).Replace("1.1\"", "1.2\"", StringComparison.Ordinal));

        var after = workspace.Checked()!;
        var comparison = Kpss.Planning.Model.Surveys.PlanComparison.Of(after.Index.Plan("plan-2026")!, after.Index.Plan("plan-2025")!);
        var measure = Assert.Single(comparison.Continued, item => item.Item.Id == "opatreni-1-1");
        Assert.True(measure.IsRenumbered);
        Assert.NotEqual(measure.Before.Title, measure.Item.Title);
        Assert.Empty(comparison.Added);
        Assert.Empty(comparison.Ended);
    }

    private static string Told(RolloverResult result, DecisionKind kind) => string.Join('\n', result.Decisions.Where(it => it.Kind == kind).Select(it => it.Text.Czech));

    [Fact]
    public void A_title_with_another_year_and_a_heading_with_a_date_stay_and_are_told()
    {
        const string Title = "Prováděcí plán na rok 2025 s výhledem do roku 2026";
        var workspace = With("plan-2025", $"název: {Title}\nobdobí: 2025\nčásti:\n  - přehled: stav k 1. 1. 2025\n  - položky: Opatření roku 2025\n");
        var result = workspace.Roll(2026)!;

        Assert.Equal(Title, result.After.Title);
        Assert.Contains("přehled: stav k 1. 1. 2025\n", workspace.TextOf("plan-2026/plan.yaml"), StringComparison.Ordinal);
        Assert.Equal([new ChangedHeading("nadpis", "Opatření roku 2025", "Opatření roku 2026")], result.ChangedHeadings);
        var decisions = result.Decisions.Where(it => it.Kind == DecisionKind.Plan).Select(it => it.Text.Czech);
        Assert.Equal([$"název „{Title}“ zůstal beze změny: je v něm i rok 2026", "nadpis „stav k 1. 1. 2025“ zůstal beze změny: je v něm datum"], decisions);
        Assert.DoesNotContain(result.Decisions, it => it.Kind == DecisionKind.Phrases && it.Place.File.Path.EndsWith("plan.yaml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Plnění k 30. červnu 2025")]
    [InlineData("\"Září 2025\"")]
    [InlineData("Stav k 31.12.2025")]
    public void A_date_in_a_heading_stays(string heading)
    {
        var workspace = With("plan-2025", $"název: Plán na rok 2025\nobdobí: 2025\nčásti:\n  - položky: {heading}\n");
        Assert.DoesNotContain(workspace.Roll(2026)!.ChangedHeadings, it => it.Key == "nadpis");
        Assert.Contains($"položky: {heading}\n", workspace.TextOf("plan-2026/plan.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_plan_of_a_year_is_told_as_much_as_the_first()
    {
        const string Gap = "oblast: \"1\"\nid: o\nnázev: Oblast\nopatření:\n  - { opatření: \"1.1\", id: a, název: A, plnění: splněno, " + Card + " }\n  - { opatření: \"1.2\", id: b, název: B, " + Card + " }\n";
        var workspace = With("plan-2025", "název: Plán na rok 2025\nobdobí: 2025\n", Gap);
        var first = workspace.Roll(2026)!;
        var second = workspace.Roll(2026, "plan-2025", "druhy-plan")!;

        Assert.Contains(first.Decisions, it => it.Text.Czech.Contains("KPSS0301", StringComparison.Ordinal));
        Assert.Equal(first.Decisions.Select(it => it.Text.Czech), second.Decisions.Select(it => it.Text.Czech));
        Assert.True(first.ArePlansOfAYearEach);
        Assert.False(second.ArePlansOfAYearEach);
    }
}
