using Kpss.Cli;
using Xunit;

namespace Kpss.Tests.Start;

/// <summary>Who stands in the folder of one plan means that one.</summary>
public class StandingInAPlanTests
{
    private const string Folder = "samples/rok-za-rokem";

    [Theory]
    [InlineData("")]
    [InlineData("/akcni-plan-2025")]
    [InlineData("/akcni-plan-2026")]
    public void A_list_tells_the_plan_around(string below)
    {
        var told = Run("list", below);
        Assert.Equal(below is "" or "/akcni-plan-2025", told.Contains("akcni-plan-2025 · ", StringComparison.Ordinal));
        Assert.Equal(below is "" or "/akcni-plan-2026", told.Contains("akcni-plan-2026 · ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/akcni-plan-2025", "Akční plán 2025")]
    [InlineData("/akcni-plan-2026", "Akční plán 2026")]
    public void A_number_means_the_item_of_the_plan_around(string below, string plan) =>
        Assert.StartsWith(plan, Run("show 1.1", below), StringComparison.Ordinal);

    private static string Run(string line, string below)
    {
        var world = LoadedWorkspace.Of(Folder);
        world.CurrentDirectory = LoadedWorkspace.Root + below;
        App.Run(line.Split(' '), world);
        return world.Console.OutText + world.Console.ErrorText;
    }
}
