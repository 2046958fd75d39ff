using Kpss.Cli;
using Kpss.Planning.Authoring;
using Xunit;

namespace Kpss.Tests.Start;

/// <summary>Every command takes the same names of plans.</summary>
public class PlanNamesTests
{
    private const string Sample = "samples/rok-za-rokem";

    [Theory]
    [InlineData("akcni-plan-2025", "akcni-plan-2025")]
    [InlineData("akcni-plan-2025/", "akcni-plan-2025")]
    [InlineData(@"plany\akcni-plan-2025\", "akcni-plan-2025")]
    [InlineData("../plany/akcni-plan-2025/", "akcni-plan-2025")]
    [InlineData("Akcni-Plan-2025", "akcni-plan-2025")]
    [InlineData("akční plán 2025 – Dolnolhotsko", "akcni-plan-2025")]
    [InlineData("2025", "akcni-plan-2025")]
    [InlineData("2027", "komunitni-plan-2024-2027")]
    [InlineData("komunitni", "komunitni-plan-2024-2027")]
    [InlineData("akcni", "akcni-plan-2025 akcni-plan-2026")]
    [InlineData("2031", "")]
    [InlineData("/", "")]
    [InlineData("", "")]
    public void A_plan_is_called_by_folder_title_year_or_a_part_of_its_folder(string given, string expected) =>
        Assert.Equal(expected, string.Join(' ', PlanNames.Meant(LoadedWorkspace.Read(LoadedWorkspace.Of(Sample)), given).Select(plan => plan.Id)));

    [Theory]
    [InlineData("diff akcni-plan-2025/ akcni-plan-2026", "diff akcni-plan-2025 akcni-plan-2026")]
    [InlineData("diff 2025 2026", "diff akcni-plan-2025 akcni-plan-2026")]
    [InlineData("list --plan 2025", "list --plan akcni-plan-2025")]
    [InlineData("list --plan ../w/akcni-plan-2025/", "list --plan akcni-plan-2025")]
    [InlineData("rollover 2028 --plan 2027 --dry-run", "rollover 2028 --plan komunitni-plan-2024-2027 --dry-run")]
    [InlineData("rollover 2028 --plan komunitni --dry-run", "rollover 2028 --plan komunitni-plan-2024-2027 --dry-run")]
    public void Commands_understand_them_all(string line, string plain)
    {
        var expected = Run(plain);
        Assert.NotEqual("", expected);
        Assert.Equal(expected, Run(line));
    }

    private static string Run(string line)
    {
        var world = LoadedWorkspace.Of(Sample);
        App.Run(line.Split(' '), world);
        return world.Console.OutText;
    }
}
