using Kpss.Planning.Authoring.Rollover;
using Xunit;

namespace Kpss.Tests.Authoring;

/// <summary>Plans whose YAML is written as hands and other programs write it, carried over.</summary>
public class OddLayoutTests
{
    private const string Card = "odůvodnění_a_popis: Text., cílová_skupina: [seniori], subjekty: [mesto]";
    private const string Ended = "plnění: splněno, " + Card;
    private const string Plain = "název: Plán na rok 2025\nobdobí: 2025\n";
    private const string Items = "oblast: \"1\"\nid: o\nnázev: Oblast\nopatření:\n  - { opatření: \"1.1\", id: a, název: A, " + Card + " }\n";

    [Theory]
    [InlineData("schválení: {\n  orgán: Rada,\n  dne: 2025-01-01\n}\nčásti: [položky]\n", "stav: návrh\npředchozí_plán: plan-2025\nčásti: [položky, ")]
    [InlineData("nadřazený_plán: {\n  název: Komunitní plán,\n  období: 2025–2027\n}\n", "nadřazený_plán: {\n  název: Komunitní plán,\n  období: 2025–2027\n}\npředchozí_plán: plan-2025\n")]
    [InlineData("části: [\n  položky\n]\n", "části: [\n  položky, { srovnání: ")]
    [InlineData("verze: 1\n...\n", "předchozí_plán: plan-2025\nčásti:\n  - přehled\n  - položky\n")]
    [InlineData("části:\n- # první - dříve\n  položky\n", "  položky\n# Co proti minulému")]
    public void Plan_yaml_stays_readable(string more, string expected)
    {
        var workspace = With(Plain + more, Items);
        Assert.NotNull(workspace.Roll(2026));
        Assert.Contains(expected, workspace.TextOf("plan-2026/plan.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    // A dash in a comment behind the dash of an item.
    [InlineData("  - # první - dříve\n    { opatření: \"1.1\", id: a, název: A, %E }\n  - { opatření: \"1.2\", id: b, název: B, %C }\n", "  - { opatření: \"1.2\", id: b")]
    // In brackets the comments of what stays do, and those of what ended don't.
    [InlineData("  [\n    { opatření: \"1.1\", id: a, název: A, %E },\n    # druhé\n    { opatření: \"1.2\", id: b, název: B, %C },\n  ]\n", "  [\n    # druhé\n    { opatření: \"1.2\", id: b")]
    [InlineData("  [\n    # první\n    { opatření: \"1.1\", id: a, název: A, %E }, # 1\n    { opatření: \"1.2\", id: b, název: B, %C }, # 2\n  ]\n", "  [\n    { opatření: \"1.2\", id: b, název: B, %C }, # 2\n  ]")]
    [InlineData("  [\n    { opatření: \"1.1\", id: a, název: A, %C }, # 1\n    # druhé\n    { opatření: \"1.2\", id: b, název: B, %E } # 2\n    # konec\n  ]\n", "%C }, # 1\n    # konec\n  ]")]
    [InlineData("  [{ opatření: \"1.1\", id: a, název: A, %E }, # 1\n    # druhé\n    { opatření: \"1.2\", id: b, název: B, %C }]\n", "  [\n    # druhé\n    { opatření: \"1.2\", id: b")]
    [InlineData("  [{ opatření: \"1.1\", id: a, název: A, %C }, # 1\n    { opatření: \"1.2\", id: b, název: B, %E }]\n", "%C }, # 1\n    ]")]
    [InlineData("  [ { opatření: \"1.1\", id: a, název: A, %E }\n  , { opatření: \"1.2\", id: b, název: B, %C } # 2\n  ]\n", "  [ { opatření: \"1.2\", id: b, název: B, %C } # 2\n")]
    [InlineData("  [ { opatření: \"1.1\", id: a, název: A, %C } # 1\n  , { opatření: \"1.2\", id: b, název: B, %E } # 2\n  ]\n", "%C } # 1\n   # 2\n  ]")]
    public void Ended_items_go_and_leave_the_comments_of_others(string items, string left)
    {
        var workspace = With(Plain, "oblast: \"1\"\nid: o\nnázev: Oblast\nopatření:\n" + Written(items));
        Assert.Single(workspace.Roll(2026)!.Ended);
        Assert.Contains(Written(left), workspace.TextOf("plan-2026/1.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("do konce roku 2025", false)]
    [InlineData("do 31. 12. 2025", false)]
    [InlineData("do 2025", false)]
    [InlineData("2025", false)]
    [InlineData("do listopadu 2025", true)]
    [InlineData("2024–2025", true)]
    public void What_says_no_more_than_the_period_does_not_end(string timeframe, bool ends)
    {
        var workspace = With(Plain, Items.Replace(Card, $"termín: {timeframe}, {Card}", StringComparison.Ordinal) + $"  - {{ opatření: \"1.2\", id: b, název: B, {Card} }}\n");
        Assert.Equal(ends ? 1 : 0, workspace.Roll(2026)!.Ended.Count);
    }

    [Fact]
    public void Comments_and_code_keep_what_looks_like_a_reference()
    {
        var items = Items.Replace(Card, Ended, StringComparison.Ordinal) + "  # místo [[a]]\n  - opatření: \"1.2\"\n    id: b\n    název: B\n    odůvodnění_a_popis: |\n      Navazuje na [[a]], píše se `[[a]]`.\n    cílová_skupina: [seniori]\n    subjekty: [mesto]\n";
        var workspace = With(Plain, items);
        var result = workspace.Roll(2026)!;
        Assert.Contains("  # místo [[a]]\n", workspace.TextOf("plan-2026/1.yaml"), StringComparison.Ordinal);
        Assert.Contains("Navazuje na opatření 1.1 (Plán na rok 2025), píše se `[[a]]`.", workspace.TextOf("plan-2026/1.yaml"), StringComparison.Ordinal);
        Assert.Single(result.Decisions, it => it.Kind == DecisionKind.References);
    }

    [Fact]
    public void A_comment_above_a_dropped_key_stays_and_is_told()
    {
        var workspace = With(Plain + "# Schváleno na lednovém zasedání.\nschválení: { orgán: Rada }\nčásti: [položky]\n", Items);
        var decision = Assert.Single(workspace.Roll(2026)!.Decisions, it => it.Text.Czech.Contains("lednovém", StringComparison.Ordinal));
        Assert.Contains("„schválení“", decision.Text.Czech, StringComparison.Ordinal);
        Assert.Contains("# Schváleno na lednovém zasedání.\n", workspace.TextOf("plan-2026/plan.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_school_year_moves_in_every_title()
    {
        var workspace = With("název: Akční plán na roky 2025/26\nkrátký_název: Akční plán 2025–26\nobdobí: 1. 7. 2025 – 30. 6. 2026\n", Items);
        Assert.Equal(["Akční plán na roky 2026/27", "Akční plán 2026–27"], workspace.Roll(2026)!.ChangedHeadings.Select(heading => heading.After));
    }

    [Fact]
    public void A_place_of_the_new_file_is_told_as_that_of_the_old_one()
    {
        var old = new Kpss.Documents.Diagnostics.SourceFile("/w/plan-2025/plan.yaml", "a: 1\nb: 2\nc: 3\n");
        var file = new RolledFile(old, "/w/plan-2026/plan.yaml", [new(old.Span(0, 5), ""), new(old.Span(10, 0), "nové: 1\n")]);
        var report = new Kpss.Documents.Diagnostics.Report();
        report.Add(Kpss.Planning.Syntax.Rules.EmptyFile.At(file.New.Span(file.New.Text.IndexOf('3', StringComparison.Ordinal), 1)));

        Assert.Contains(FaultyDraft.Refusal(report, [file], "/w").Hints, hint => hint.Czech.StartsWith("plan-2025/plan.yaml:3: ", StringComparison.Ordinal));
        Assert.Equal(5, file.Origin(file.New.Span(0, 1)).Start);
    }

    private static string Written(string items) => items.Replace("%E", Ended, StringComparison.Ordinal).Replace("%C", Card, StringComparison.Ordinal);

    private static RolledWorkspace With(string plan, string items) => new RolledWorkspace()
        .With("kpss.yaml", "region: Lhota\nzadavatel: Lhota\ngramatika:\n  základ: klatovy\n  pole:\n    - { klíč: plnění, název: Stav, typ: výčet, hodnoty: [{ hodnota: splněno, stav: hotovo }, { hodnota: plní se, stav: probíhá }] }\n")
        .With("rejstriky.yaml", "subjekty: { mesto: město Lhota }\ncílové_skupiny: { seniori: senioři }\n")
        .With("plan-2025/plan.yaml", plan)
        .With("plan-2025/1.yaml", items);
}
