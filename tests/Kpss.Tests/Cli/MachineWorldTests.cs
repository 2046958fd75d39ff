using Kpss.Cli.World;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Cli;

public sealed class MachineWorldTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly MachineWorld _world = new();

    public void Dispose()
    {
        _world.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(100, "abcdef")]
    [InlineData(6, "abcdef")]
    [InlineData(5, "abcdef")]
    [InlineData(3, "abcd")]
    [InlineData(0, "a")]
    public void A_file_is_read_to_one_byte_over_the_limit(int limit, string expected)
    {
        File.WriteAllText(_folder.File("a"), "abcdef");
        Assert.Equal(expected, System.Text.Encoding.ASCII.GetString(_world.Read(_folder.File("a"), limit)));
    }

    /// <summary>The time limit stands for a reader that waits for a writer who never comes.</summary>
    [Fact(Timeout = 20_000)]
    public async Task A_pipe_is_read_as_empty_and_holds_nobody_up()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such pipes");
        var run = await Run.OfAsync(Tool.Require("mkfifo"), [_folder.File("roura")], TestContext.Current.CancellationToken);
        Assert.True(run.ExitCode == 0, run.Errors);
        File.CreateSymbolicLink(_folder.File("odkaz"), "roura");
        foreach (var name in (string[])["roura", "odkaz"]) Assert.Empty(await Task.Run(() => _world.Read(_folder.File(name), 10), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var failure = Assert.Throws<FileFailure>(() => _world.Read(_folder.File("a"), 10));
        Assert.Equal((_folder.File("a"), FileFailureKind.Missing), (failure.Path, failure.Kind));
    }

    [Fact]
    public void A_folder_lists_its_names_in_ordinal_order()
    {
        foreach (var name in (string[])["b.yaml", "B.yaml", "č.yaml", "a.md"]) File.WriteAllText(_folder.File(name), "");
        foreach (var name in (string[])["z", "d"]) Directory.CreateDirectory(_folder.File(name));

        var listing = _world.List(_folder.Path);
        Assert.Equal(["B.yaml", "a.md", "b.yaml", "č.yaml"], listing.Files);
        Assert.Equal(["d", "z"], listing.Folders);
    }

    [Fact]
    public void Links_are_resolved_wherever_they_stand_on_the_way()
    {
        var real = _world.RealPath(_folder.Path);
        Directory.CreateDirectory(_folder.File("a/b"));
        File.WriteAllText(_folder.File("a/b/1.txt"), "");
        Directory.CreateSymbolicLink(_folder.File("zkratka"), "a");
        File.CreateSymbolicLink(_folder.File("a/odkaz.txt"), "../zkratka/b/1.txt");

        Assert.Equal($"{real}/a/b/1.txt", _world.RealPath(_folder.File("zkratka/odkaz.txt")));
        Assert.Equal($"{real}/a/b/chybí.txt", _world.RealPath(_folder.File("zkratka/b/chybí.txt")));
    }

    [Fact]
    public void Links_in_a_circle_are_an_error()
    {
        File.CreateSymbolicLink(_folder.File("a"), "b");
        File.CreateSymbolicLink(_folder.File("b"), "a");
        Assert.Throws<FileFailure>(() => _world.RealPath(_folder.File("a")));
    }

    [Fact]
    public void Time_passes()
    {
        var before = _world.Elapsed;
        Assert.True(_world.Elapsed >= before);
        Assert.True(before > TimeSpan.Zero);
    }
}
