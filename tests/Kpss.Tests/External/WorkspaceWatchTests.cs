using Kpss.Cli.Building.Formats.External;
using Kpss.Cli.World;
using Kpss.Tests.Cli;
using Xunit;

namespace Kpss.Tests.External;

public sealed class WorkspaceWatchTests : IDisposable
{
    private readonly TemporaryFolder _workspace = new();
    private readonly MachineWorld _world = new();
    private readonly WorkspaceWatch _watch = new();

    public WorkspaceWatchTests()
    {
        Directory.CreateDirectory(_workspace.File("plan"));
        Directory.CreateDirectory(_workspace.File("out"));
        Directory.CreateDirectory(_workspace.File(".git"));
        File.WriteAllText(_workspace.File("plan/1.yaml"), "a");
        File.WriteAllText(_workspace.File("plan/2.yaml"), "b");
        _watch.Begin(_world, _workspace.Path, _workspace.File("out"));
    }

    public void Dispose()
    {
        _world.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public void A_file_that_came_is_seen()
    {
        File.WriteAllText(_workspace.File("plan/3.yaml"), "");
        Assert.Equal(new("plan/3.yaml", ChangeKind.Came), FirstChange());
    }

    [Fact]
    public void A_file_that_changed_is_seen_even_when_it_kept_its_length()
    {
        File.WriteAllText(_workspace.File("plan/2.yaml"), "c");
        Assert.Equal(new("plan/2.yaml", ChangeKind.Changed), FirstChange());
    }

    [Fact]
    public void A_file_that_went_is_seen()
    {
        File.Delete(_workspace.File("plan/1.yaml"));
        Assert.Equal(new("plan/1.yaml", ChangeKind.Went), FirstChange());
    }

    /// <summary>An author may edit, Word may have a template open, and built documents may be looked at while kpss works.</summary>
    [Theory]
    [InlineData("plan/.1.yaml.swp")]
    [InlineData("~$sablona.docx")]
    [InlineData("plan/4913.TMP")]
    [InlineData(".git/index")]
    [InlineData("out/plan.pdf")]
    public void What_other_programs_keep_for_themselves_is_not_looked_at(string path)
    {
        File.WriteAllText(_workspace.File(path), "x");
        Assert.Null(FirstChange());
    }

    [Fact]
    public void A_change_is_told_once()
    {
        File.WriteAllText(_workspace.File("plan/1.yaml"), "c");
        Assert.NotNull(FirstChange());
        _watch.Begin(_world, _workspace.Path, _workspace.File("out"));
        Assert.Null(FirstChange());
    }

    private WorkspaceChange? FirstChange() => _watch.FirstChange(_world, _workspace.Path, _workspace.File("out"));
}
