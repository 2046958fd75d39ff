using Kpss.Cli;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Cli;

public class RootOfDiskTests
{
    [Theory]
    [InlineData("P:/")]
    [InlineData("//server/share/")]
    [InlineData("/")]
    public void A_workspace_may_lie_at_the_root_of_a_disk(string root)
    {
        var world = new MemoryWorld { CurrentDirectory = root }
            .With(root + "kpss.yaml", "region: Klatovsko\nzadavatel: Klatovy\n")
            .With(root + "plan/plan.yaml", "název: Plán\nobdobí: 2025\nčásti:\n  - kapitola: uvod.md\n  - položky\n")
            .With(root + "plan/uvod.md", "# Úvod\n\nText.\n")
            .With(root + "plan/oblast.yaml", "oblast: 1\nnázev: Oblast\n")
            .With(root + "plan/1-1.yaml", "opatření: \"1.1\"\nnázev: Název\npopis: Popis.\nodůvodnění: Proč.\ncílová_skupina: neuvedeno\nsubjekty: neuvedeno\n");
        var status = App.Run(["build"], world, Toolchain.BuiltIn());
        Assert.Equal((0, ""), (status, world.Console.ErrorText));
        Assert.Contains(root + "out/plan.docx", world.Files.Keys);
    }
}
