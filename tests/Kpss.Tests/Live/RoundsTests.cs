using Kpss.Cli.Live;
using Kpss.Documents;
using Kpss.Documents.Outside;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Live;

public class RoundsTests
{
    private readonly MemoryWorld _world = new MemoryWorld().With("/a.yaml", "a").With("/b.yaml", "b").With("/c.yaml", "c").With("/log.yaml", "log").With("/empty.yaml", "");

    [Theory]
    [InlineData("a.yaml", 2)]
    [InlineData("empty.yaml", 1)]
    [InlineData("deleted.yaml", 1)]
    public void A_file_that_is_empty_or_gone_has_time_to_be_written(string file, int rounds) =>
        Assert.Equal(rounds, RoundsOf((0, file), (100, file)).Length);

    [Fact]
    public void A_save_in_several_steps_is_one_round() => Assert.Equal(
        [["/a.yaml", "/b.yaml"], ["/c.yaml"]],
        RoundsOf((0, "b.yaml"), (5, "a.yaml"), (15, "b.yaml"), (500, "c.yaml")));

    [Fact]
    public void A_storm_of_files_is_waited_for()
    {
        var storm = Enumerable.Range(0, 50).Select(number => (number * 15 + (number > 20 ? 100 : 0), $"{number:00}.yaml")).ToArray();
        Assert.Equal(50, Assert.Single(RoundsOf(storm)).Length);
    }

    [Fact]
    public void What_never_stops_changing_is_built_all_the_same()
    {
        var endless = Enumerable.Range(0, 400).Select(number => (number * 10, "log.yaml")).ToArray();
        Assert.Equal([["/log.yaml"], ["/log.yaml"]], RoundsOf(endless));
    }

    [Fact]
    public void The_end_comes_through_while_a_round_is_gathered() => Assert.Null(new Rounds(new ScriptedWatch(_world, [(0, "a.yaml")]) { EndsAtOnce = true }, _world).Next());

    private string[][] RoundsOf(params (int At, string Path)[] changes)
    {
        var rounds = new Rounds(new ScriptedWatch(_world, changes), _world);
        var found = new List<string[]>();
        while (rounds.Next() is { } round) found.Add([.. round]);
        return [.. found];
    }

    /// <summary>Changes at milliseconds of the world's clock, which goes on while somebody waits.</summary>
    private sealed class ScriptedWatch(MemoryWorld world, (int At, string Path)[] changes) : IFolderWatch
    {
        private readonly Queue<(int At, string Path)> _changes = new(changes);

        public bool EndsAtOnce { get; init; }

        public Sequence<string>? Wait(TimeSpan? longest)
        {
            var end = longest is { } limit ? world.Elapsed + limit : TimeSpan.MaxValue;
            if (!_changes.TryPeek(out var next)) return longest is null || EndsAtOnce ? null : Nothing(end);
            var at = TimeSpan.FromMilliseconds(next.At);
            if (at > end) return Nothing(end);

            if (at > world.Elapsed) world.Elapsed = at;
            _changes.Dequeue();
            return [$"/{next.Path}"];
        }

        public void Add(string file) => throw new NotSupportedException();

        public void Dispose()
        {
        }

        private Sequence<string> Nothing(TimeSpan end)
        {
            world.Elapsed = end;
            return [];
        }
    }
}
