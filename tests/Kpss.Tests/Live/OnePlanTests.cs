using Kpss.Cli;
using Kpss.Tests.Cli;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Live;

/// <summary>A workspace of two plans, of which somebody names one.</summary>
public class OnePlanTests
{
    private static readonly string[] Plans = ["one", "two"];

    [Theory]
    [InlineData("build plan", "one two")]
    [InlineData("build plan/one", "one")]
    [InlineData("build plan/two/a.yaml", "two")]
    [InlineData("build plan/registers", "one two")]
    [InlineData("watch plan/two", "two")]
    public void Only_its_documents_are_written(string line, string written)
    {
        var world = World();
        Assert.Equal(0, Call.Run(world, Tools(), $"{line} --format md").Status);
        Assert.Equal(written, string.Join(' ', Plans.Where(name => world.FileExists($"/disk/plan/out/{name}.md"))));
    }

    [Fact]
    public void Only_its_documents_are_compared() =>
        Assert.DoesNotContain("one.md", Call.Run(World(), Tools(), "build plan/two --check --format md").Out, StringComparison.Ordinal);

    private static Toolchain Tools() => FakeTools.Finding() with
    {
        Compile = (_, root, _) => new([FakeTools.DocumentNamed("one"), FakeTools.DocumentNamed("two")], $"{root}/out", FakeTools.Outputs("md"))
        {
            Folders = [$"{root}/one", $"{root}/two"],
        },
    };

    private static MemoryWorld World()
    {
        var world = Call.World();
        world.Live = new EndedLive();
        foreach (var name in Plans.Append("registers")) _ = world.With($"/disk/plan/{name}/a.yaml", "");
        return world;
    }
}
