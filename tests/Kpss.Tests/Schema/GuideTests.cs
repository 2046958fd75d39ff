using Kpss.Cli;
using Kpss.Cli.Understanding;
using Kpss.Planning.Grammar;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Schema;

/// <summary>What explanations say holds.</summary>
public class GuideTests
{
    private const string Key = "hodnota_pole";

    public static TheoryData<FieldType, int> Examples()
    {
        var data = new TheoryData<FieldType, int>();
        foreach (var guide in FieldTypeGuide.All)
        {
            for (var i = 0; i < guide.Examples.Length; i++) data.Add(guide.Type, i);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_a_field_type_can_be_written_so(FieldType type, int number)
    {
        var example = FieldTypeGuide.Of(type).Examples[number].For(Key).Replace("[[id-opatření]]", "[[pece-doma]]", StringComparison.Ordinal);
        var name = Array.Find(FieldTypes.All, candidate => candidate.Type == type)!.Name;
        var values = type == FieldType.Enumeration ? ", hodnoty: [rozpracováno]" : "";
        var world = new MemoryWorld { CurrentDirectory = "/disk/plan" }
            .With("/disk/plan/kpss.yaml", $"region: A\nzadavatel: B\ngramatika:\n  úrovně:\n    - {{ klíč: krok, číslo: \"{{n}}\", karta: ano }}\n  pole:\n    - {{ klíč: {Key}, typ: {name}{values} }}\n")
            .With("/disk/plan/rejstrik.yaml", "subjekty: { mesto: město, charita: Charita }\ncílové_skupiny: { seniori: senioři, rodiny: rodiny }\nslužby: { pecovatelska-sluzba: pečovatelská služba }\n")
            .With("/disk/plan/p/plan.yaml", "název: P\nobdobí: 2025\n")
            .With("/disk/plan/p/popis.md", "Text.\n")
            .With("/disk/plan/p/2.yaml", "krok: \"2\"\nid: pece-doma\nnázev: Péče doma\n")
            .With("/disk/plan/p/1.yaml", $"krok: \"1\"\nid: prvni\nnázev: První\n{example}\n");
        Assert.Equal((0, ""), (App.Run(["check"], world), world.Console.ErrorText));
    }

    [Fact]
    public void Every_field_type_has_a_guide() =>
        Assert.Equal(FieldTypes.All.Select(type => type.Type), FieldTypeGuide.All.Select(guide => guide.Type));

    [Fact]
    public void Every_rule_belongs_to_one_group() =>
        Assert.Equal(RuleList.All.Select(rule => rule.Code), RuleGroup.All.SelectMany(group => group.Rules()).Select(rule => rule.Code));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void A_report_points_to_explain_on_a_terminal_only(bool isTerminal, bool points)
    {
        var world = new MemoryWorld { CurrentDirectory = "/disk/plan" }.With("/disk/plan/kpss.yaml", "region: A\n");
        world.Console.OutIsTerminal = isTerminal;
        Assert.Equal(1, App.Run(["check"], world));
        Assert.Equal(points, world.Console.OutText.EndsWith("Podrobněji: kpss explain KPSS0132\n", StringComparison.Ordinal));
    }
}
