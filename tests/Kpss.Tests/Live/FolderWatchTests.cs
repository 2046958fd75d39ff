using System.Diagnostics;
using Kpss.Cli.Live;
using Kpss.Cli.World.Watching;
using Kpss.Tests.Cli;
using Xunit;

namespace Kpss.Tests.Live;

/// <summary>Real files. However long the machine takes, a change comes through; how long it took is nobody's proof.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _elsewhere = new();
    private readonly WatchedPaths _paths;
    private readonly FolderWatch _watch;

    public FolderWatchTests()
    {
        Directory.CreateDirectory(_folder.File("plan"));
        Directory.CreateDirectory(_folder.File("out"));
        File.WriteAllText(_folder.File("kpss.yaml"), "region: x");
        File.WriteAllText(_folder.File("plan/1.yaml"), "1");
        _paths = new(_folder.Path) { Output = _folder.File("out") };
        _watch = new(_folder.Path, _paths.Count);
    }

    [Fact]
    public void A_changed_file_is_told()
    {
        File.WriteAllText(_folder.File("plan/1.yaml"), "2");
        Sees("plan/1.yaml");
        SeesNothing();
    }

    [Fact]
    public void An_editor_may_write_beside_the_file_and_move_it_over()
    {
        File.WriteAllText(_folder.File("plan/.1.yaml.swp"), "2");
        File.WriteAllText(_folder.File("plan/4913"), "");
        File.Delete(_folder.File("plan/4913"));
        File.Move(_folder.File("plan/1.yaml"), _folder.File("plan/1.yaml~"));
        File.Move(_folder.File("plan/.1.yaml.swp"), _folder.File("plan/1.yaml"));
        Sees("plan/1.yaml");
        SeesNothing();
    }

    [Fact]
    public void Changes_made_while_nobody_waits_are_kept()
    {
        File.WriteAllText(_folder.File("plan/1.yaml"), "2");
        File.WriteAllText(_folder.File("plan/2.yaml"), "2");
        Thread.Sleep(Short);
        Sees("plan/1.yaml", "plan/2.yaml");
    }

    [Fact]
    public void New_folders_are_watched_too()
    {
        Directory.CreateDirectory(_folder.File("novy/hluboko"));
        File.WriteAllText(_folder.File("novy/hluboko/plan.yaml"), "1");
        Sees("novy/hluboko/plan.yaml");
        File.WriteAllText(_folder.File("novy/hluboko/plan.yaml"), "22");
        Sees("novy/hluboko/plan.yaml");
    }

    [Fact]
    public void A_file_deleted_and_restored_is_told_twice()
    {
        File.Delete(_folder.File("kpss.yaml"));
        Sees("kpss.yaml");
        File.WriteAllText(_folder.File("kpss.yaml"), "region: x");
        Sees("kpss.yaml");
    }

    [Fact]
    public void A_renamed_folder_is_told_with_all_that_is_in_it()
    {
        Directory.Move(_folder.File("plan"), _folder.File("jiny"));
        Sees("jiny/1.yaml", "plan/1.yaml");
    }

    [Fact]
    public void A_folder_that_was_away_is_found_again()
    {
        Directory.Move(_folder.Path, _elsewhere.File("stranou"));
        Sees("kpss.yaml", "plan/1.yaml");
        Directory.Move(_elsewhere.File("stranou"), _folder.Path);
        Sees("kpss.yaml", "plan/1.yaml");
        File.WriteAllText(_folder.File("plan/1.yaml"), "22");
        Sees("plan/1.yaml");
    }

    [Fact]
    public void What_does_not_count_is_not_told()
    {
        File.WriteAllText(_folder.File("out/plan.html"), "x");
        Directory.CreateDirectory(_folder.File(".git"));
        File.WriteAllText(_folder.File(".git/index"), "x");
        SeesNothing();
    }

    [Fact]
    public void What_turns_out_not_to_count_has_not_changed()
    {
        Directory.CreateDirectory(_folder.File("web"));
        File.WriteAllText(_folder.File("web/plan.html"), "x");
        Sees("web/plan.html");
        _paths.Output = _folder.File("web");
        File.WriteAllText(_folder.File("web/plan.html"), "xx");
        File.WriteAllText(_folder.File("plan/1.yaml"), "2");
        Sees("plan/1.yaml");
        Thread.Sleep(TimeSpan.FromSeconds(2));
        SeesNothing();
    }

    [Fact]
    public void One_more_file_is_watched_wherever_it_lies()
    {
        File.WriteAllText(_elsewhere.File("mesto.docx"), "1");
        _watch.Add(_elsewhere.File("mesto.docx"));
        File.WriteAllText(_elsewhere.File("jine.docx"), "1");
        File.WriteAllText(_elsewhere.File("mesto.docx"), "22");
        var seen = Collect(1);
        Assert.Equal([_elsewhere.File("mesto.docx")], seen);
    }

    public void Dispose()
    {
        _watch.Dispose();
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    private void Sees(params string[] files) => Assert.Equal(files.Select(_folder.File), Collect(files.Length));

    private void SeesNothing() => Assert.Empty(_watch.Wait(Short)!);

    /// <summary>What is told until so many files are, and what follows at once: the system may tell of one save twice.</summary>
    private SortedSet<string> Collect(int count)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        var clock = Stopwatch.StartNew();
        while (seen.Count < count && clock.Elapsed < Generous) seen.UnionWith(_watch.Wait(Short)!);
        while (_watch.Wait(TimeSpan.FromMilliseconds(50)) is { Count: > 0 } more) seen.UnionWith(more);
        return seen;
    }
}
