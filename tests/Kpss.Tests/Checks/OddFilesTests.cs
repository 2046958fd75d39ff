using Kpss.Cli;
using Kpss.Planning.Sources;
using Kpss.Planning.Sources.Rules;
using Kpss.Tests.Cases;
using Xunit;

namespace Kpss.Tests.Checks;

/// <summary>Links, huge files and deep folders: what no case in the repository can hold.</summary>
public sealed class OddFilesTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_workspace_is_right_to_begin_with() => Assert.Empty(_workspace.Findings());

    [Theory]
    [InlineData("podpora rodin.yaml")]
    [InlineData("a$(id)`x`.yaml")]
    public void Advice_on_an_encoding_has_no_file_name_that_somebody_would_paste_into_a_shell(string name)
    {
        var found = NotUtf8.At(new($"/w/{name}", "č"), 0, [0xE8]);
        Assert.NotEmpty(found.Hints);
        Assert.All(found.Hints, hint => Assert.DoesNotContain(name, hint.Czech, StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_a_file_outside_is_refused()
    {
        Directory.CreateDirectory(_workspace.Outside);
        File.WriteAllText(Path.Combine(_workspace.Outside, "tajne.yaml"), "opatření: \"1.1\"\nnázev: Tajné\n");
        Link("plan-2025/1-1.yaml", Path.Combine(_workspace.Outside, "tajne.yaml"));

        Assert.Equal(["KPSS0106 plan-2025/1-1.yaml:1"], _workspace.Findings());
    }

    [Fact]
    public void A_chapter_behind_a_link_to_the_outside_is_refused()
    {
        Directory.CreateDirectory(_workspace.Outside);
        File.WriteAllText(Path.Combine(_workspace.Outside, "tajne.md"), "# Tajné\n");
        Link("plan-2025/uvod.md", Path.Combine(_workspace.Outside, "tajne.md"));
        _workspace.Write("plan-2025/plan.yaml", "název: Akční plán\nobdobí: 2025\nčásti:\n  - kapitola: uvod.md\n  - položky\n");

        Assert.Equal(["KPSS0106 plan-2025/plan.yaml:4"], _workspace.Findings());
    }

    [Fact]
    public void A_link_to_a_folder_outside_is_refused()
    {
        Directory.CreateDirectory(_workspace.Outside);
        LinkFolder("plan-2025/1-doma", _workspace.Outside);

        Assert.Equal(["KPSS0106 plan-2025/1-doma:1"], _workspace.Findings());
    }

    [Fact]
    public void An_output_folder_that_leads_outside_is_refused()
    {
        Directory.CreateDirectory(_workspace.Outside);
        LinkFolder("out", _workspace.Outside);

        Assert.Equal(["KPSS0106 kpss.yaml:4"], _workspace.Findings());
    }

    [Fact]
    public void A_folder_linked_into_itself_is_refused_once()
    {
        LinkFolder("plan-2025/dokola", _workspace.PathOf("plan-2025"));
        Assert.Equal(["KPSS0109 plan-2025/dokola:1"], _workspace.Findings());
    }

    [Fact]
    public void Links_that_lead_to_each_other_cannot_be_read()
    {
        Link("plan-2025/a.yaml", _workspace.PathOf("plan-2025/b.yaml"));
        Link("plan-2025/b.yaml", _workspace.PathOf("plan-2025/a.yaml"));
        Assert.Equal(["KPSS0101 plan-2025/a.yaml:1", "KPSS0101 plan-2025/b.yaml:1"], _workspace.Findings());
    }

    [Fact]
    public void A_link_to_nothing_cannot_be_read()
    {
        Link("plan-2025/1-1.yaml", _workspace.PathOf("plan-2025/1-0.yaml"));
        Assert.Equal(["KPSS0101 plan-2025/1-1.yaml:1"], _workspace.Findings());
    }

    [Fact]
    public void A_huge_file_is_not_read()
    {
        _workspace.Write("plan-2025/1-1.yaml", new string('#', Limits.FileSize + 1));
        Assert.Equal(["KPSS0103 plan-2025/1-1.yaml:1"], _workspace.Findings());
    }

    [Fact]
    public void Folders_too_deep_are_refused_once()
    {
        var folder = string.Join('/', Enumerable.Repeat("a", Limits.FolderDepth + 3));
        _workspace.Write($"{folder}/1.yaml", "subjekty:\n");
        Assert.Equal(["KPSS0105 kpss.yaml:1"], _workspace.Findings());
    }

    [Fact]
    public void Brackets_without_end_are_refused_in_time()
    {
        _workspace.Write("plan-2025/1-1.yaml", "opatření: \"1.1\"\nnázev: " + new string('[', 500_000));
        Assert.Equal(["KPSS0114 plan-2025/1-1.yaml:2"], _workspace.Findings());
    }

    [Theory]
    [InlineData("**a ")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[a")]
    [InlineData("*a **b ")]
    public void Prose_without_end_is_read_or_refused_in_time(string piece)
    {
        _workspace.Write("plan-2025/uvod.md", "# Úvod\n\n" + string.Concat(Enumerable.Repeat(piece, 20_000)) + string.Concat(Enumerable.Repeat("*", 20_000)));
        _workspace.Write("plan-2025/plan.yaml", "název: Akční plán\nobdobí: 2025\nčásti:\n  - kapitola: uvod.md\n  - položky\n");
        Assert.All(_workspace.Findings(), finding => Assert.Contains("KPSS0114", finding, StringComparison.Ordinal));
    }

    [Fact]
    public void A_build_with_an_error_leaves_what_was_built_before_untouched()
    {
        Assert.Equal(ExitStatusOf("build"), (0, ""));
        var before = Built();
        Assert.NotEmpty(before);

        _workspace.Write("plan-2025/oblast.yaml", "oblast: \"1\"\nid: zustat-doma\nnázev: Zůstat jinde\nnazve: Zůstat doma\n");
        var (status, errors) = ExitStatusOf("build");

        Assert.Equal(1, status);
        Assert.Contains("KPSS0205", errors, StringComparison.Ordinal);
        Assert.Equal(before, Built());
    }

    private (int Status, string Errors) ExitStatusOf(string command)
    {
        using var world = new FolderWorld(_workspace.Root, new Dictionary<string, string>());
        var status = App.Run([command], world);
        return (status, status == 0 ? "" : world.Error.ToString()!);
    }

    private string[] Built() =>
    [
        .. Directory.GetFiles(_workspace.PathOf("out"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];

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

    private void LinkFolder(string relative, string target)
    {
        try
        {
            Directory.CreateSymbolicLink(_workspace.PathOf(relative), target);
        }
        catch (Exception error) when (OperatingSystem.IsWindows() && error is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("Windows lets only developers make symbolic links.");
        }
    }
}
