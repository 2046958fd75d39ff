using Kpss.Cli;
using Kpss.Planning.Sources;
using Kpss.Tests.Cases;
using Kpss.Tests.Checks;
using Xunit;

namespace Kpss.Tests.Authoring;

/// <summary>Pictures that no document can have stay in the old plan's folder, and it is said.</summary>
public sealed class LeftPicturesTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_picture_that_leads_out_of_the_workspace_stays_behind()
    {
        Directory.CreateDirectory(_workspace.Outside);
        File.WriteAllText(Path.Combine(_workspace.Outside, "tajne.png"), "tajné");
        Link("plan-2025/mapa.png", Path.Combine(_workspace.Outside, "tajne.png"));
        Link("plan-2025/nikam.png", _workspace.PathOf("plan-2025/neni.png"));

        Assert.Contains("  plan-2025/mapa.png\n  plan-2025/nikam.png\n", Rolled(), StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.PathOf("plan-2026/mapa.png")));
    }

    [Fact]
    public void A_link_inside_the_workspace_becomes_a_picture_of_the_new_plan()
    {
        _workspace.Write("znaky/mesto.png", "znak");
        Link("plan-2025/znak.png", _workspace.PathOf("znaky/mesto.png"));

        Assert.DoesNotContain("znak.png", Rolled(), StringComparison.Ordinal);
        Assert.Equal("znak", File.ReadAllText(_workspace.PathOf("plan-2026/znak.png")));
    }

    [Fact]
    public void A_picture_is_taken_whole_or_not_at_all()
    {
        _workspace.Write("plan-2025/mala.png", new string('a', Limits.FileSize));
        _workspace.Write("plan-2025/velka.png", new string('a', Limits.FileSize + 1));

        Assert.Contains("  plan-2025/velka.png\n", Rolled(), StringComparison.Ordinal);
        Assert.Equal(Limits.FileSize, new FileInfo(_workspace.PathOf("plan-2026/mala.png")).Length);
        Assert.False(File.Exists(_workspace.PathOf("plan-2026/velka.png")));
    }

    private string Rolled()
    {
        using var world = new FolderWorld(_workspace.Root, new Dictionary<string, string>());
        Assert.Equal(0, App.Run(["rollover", "2026"], world));
        return world.Out.ToString()!;
    }

    private void Link(string relative, string target)
    {
        try
        {
            File.CreateSymbolicLink(_workspace.PathOf(relative), target);
        }
        catch (Exception error) when (OperatingSystem.IsWindows() && error is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("Windows lets only developers make symbolic links.");
        }
    }
}
