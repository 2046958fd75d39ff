using Kpss.Tests.Cli;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Live;

public class WatchTests
{
    private readonly EndedLive _live = new();

    [Fact]
    public void Files_are_written_at_once_and_told_when_they_change()
    {
        _live.Changes.Enqueue(["/disk/plan/a/0WBkq", "/disk/plan/a/1.yaml"]);
        var world = World();
        var call = Call.Run(world, FakeTools.Finding(), "watch plan --format md,html");
        Assert.Equal(
            """
            Sleduji změny ve složce /disk/plan; ukončíte klávesami Ctrl+C.
            12:00:00  první sestavení: v pořádku (0 ms)
              plan/out/plan.md         7 B
              plan/out/plan.html       9 B
            12:00:00  a/1.yaml a 1 další soubor: v pořádku; dokumenty beze změny (0 ms)
            Konec.

            """,
            call.Out);
        Assert.Equal("plan html", world.TextOf("/disk/plan/out/plan.html"));
        Assert.False(world.FileExists("/disk/plan/out/plan.docx"));
    }

    [Fact]
    public void Errors_write_nothing_and_the_next_round_comes()
    {
        _live.Changes.Enqueue(["/disk/plan/a/1.yaml"]);
        var round = 0;
        var good = FakeTools.Finding();
        var faulty = FakeTools.Finding(Place.Error(Place.In("/disk/plan/a/1.yaml", "[‹x›]")));
        var tools = good with { Compile = (world, root, report) => (++round == 1 ? faulty : good).Compile(world, root, report) };
        var call = Call.Run(World(), tools, "watch plan --output web --lang en");
        Assert.Equal(0, call.Status);
        Assert.Contains("first build: 1 error; nothing was written (0 ms)\n12:00:00  a/1.yaml: fine (0 ms)\n  web/plan.docx", call.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("plan/a")]
    [InlineData(".")]
    public void Documents_among_the_sources_are_built_again_for_these_but_not_for_themselves(string folder)
    {
        var output = folder == "." ? "/disk" : $"/disk/{folder}";
        _live.Changes.Enqueue([$"{output}/plan.md"]);
        _live.Changes.Enqueue(["/disk/plan/out/old.md"]);
        _live.Changes.Enqueue([$"{output}/plan.md", "/disk/plan/a/1.yaml"]);
        var call = Call.Run(World(), FakeTools.Finding(), $"watch plan --format md --output {folder} --lang en");
        Assert.Equal(1, call.Out.Split("documents unchanged").Length - 1);
        Assert.Contains("a/1.yaml: fine; documents unchanged", call.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("watch plan", 0)]
    [InlineData("watch plan --strict", 1)]
    public void Warnings_stop_it_only_where_that_is_asked(string line, int stops)
    {
        var call = Call.Run(World(), FakeTools.Finding(Place.Warning(null)), line);
        Assert.Equal(stops, call.Out.Split("nic nebylo zapsáno").Length - 1);
    }

    [Fact]
    public void A_permission_in_vain_is_told_once_as_build_does()
    {
        _live.Changes.Enqueue(["/disk/plan/a/1.yaml"]);
        var call = Call.Run(World(), FakeTools.Finding(), "watch plan --format md,html --allow-renderer xslx");
        Assert.Equal(1, call.Error.Split("KPSS0513").Length - 1);
    }

    private MemoryWorld World()
    {
        var world = Call.World();
        world.Live = _live;
        return world;
    }
}
