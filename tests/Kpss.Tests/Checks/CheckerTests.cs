using Kpss.Cli;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Checks;

public class CheckerTests
{
    private const string Settings = "region: Klatovsko\nzadavatel: Klatovy\n";

    [Theory]
    [InlineData("", "KPSS0203", false)]
    [InlineData("pravidla:\n  KPSS0203: vypnuto\n", "KPSS0303", true)]
    [InlineData("pravidla:\n  KPSS0203: varování\n", "KPSS0303", true)]
    public void Warnings_wait_only_for_what_the_workspace_calls_an_error(string checks, string code, bool unusedIsTold)
    {
        var output = Check(Settings + checks, "popis:\n");
        Assert.Contains(code, output, StringComparison.Ordinal);
        Assert.Equal(unusedIsTold, output.Contains("KPSS0303", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("popis: Viz [[subjekt:mesto]].\n")]
    [InlineData("popis: Viz [[ Subjekt: mesto ]].\n")]
    [InlineData("popis: Viz [[mesto]].\n")]
    public void A_reference_uses_an_entry_with_a_prefix_or_without(string field) =>
        Assert.DoesNotContain("KPSS0303", Check(Settings + "pravidla:\n  KPSS0203: vypnuto\n", field), StringComparison.Ordinal);

    private static string Check(string settings, string field)
    {
        var world = new MemoryWorld()
            .With("/disk/kpss.yaml", settings)
            .With("/disk/rejstriky/r.yaml", "subjekty:\n  mesto: Město\n")
            .With("/disk/plan/plan.yaml", "název: Plán\nobdobí: 2025\n")
            .With("/disk/plan/oblast.yaml", "oblast: 1\nnázev: Oblast\n")
            .With("/disk/plan/1-1.yaml", $"opatření: \"1.1\"\nnázev: Název\n{field}");
        App.Run(["check"], world);
        return world.Console.OutText;
    }
}
