using System.Text;
using Kpss.Cli.World;
using Kpss.Documents.Outside;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Cli;

public sealed class OutputBatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void New_files_get_their_folders_and_leave_nothing_beside_them()
    {
        OutputBatch.Write([Output("a/b/1.txt", "jedna"), Output("2.txt", "dva")]);
        Assert.Equal(["2.txt", "a", "a/b", "a/b/1.txt"], _folder.Entries());
        Assert.Equal("jedna", File.ReadAllText(_folder.File("a/b/1.txt")));
    }

    [Fact]
    public void Old_files_are_replaced_whole()
    {
        File.WriteAllText(_folder.File("1.txt"), "dlouhý starý obsah");
        OutputBatch.Write([Output("1.txt", "nový")]);
        Assert.Equal("nový", File.ReadAllText(_folder.File("1.txt")));
        Assert.Equal(["1.txt"], _folder.Entries());
    }

    [Fact]
    public void A_new_file_takes_no_place_that_is_taken()
    {
        File.WriteAllText(_folder.File("2.txt"), "starý");
        var failure = Assert.Throws<FileFailure>(() => OutputBatch.Create([Output("a/1.txt", "nový"), Output("2.txt", "starý")]));

        Assert.Equal((_folder.File("2.txt"), FileFailureKind.AlreadyThere), (failure.Path, failure.Kind));
        Assert.Equal(["2.txt"], _folder.Entries());
    }

    [Fact]
    public void New_files_are_created_together()
    {
        OutputBatch.Create([Output("a/1.txt", "jedna"), Output("2.txt", "dva")]);
        Assert.Equal(["2.txt", "a", "a/1.txt"], _folder.Entries());
    }

    [Fact]
    public void A_file_that_has_the_content_already_is_left_alone()
    {
        var then = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.WriteAllText(_folder.File("1.txt"), "stejný");
        File.SetLastWriteTimeUtc(_folder.File("1.txt"), then);
        OutputBatch.Write([Output("1.txt", "stejný")]);
        Assert.Equal(then, File.GetLastWriteTimeUtc(_folder.File("1.txt")));
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_stops_all_of_them()
    {
        File.WriteAllText(_folder.File("1.txt"), "starý");
        Directory.CreateDirectory(_folder.File("2.txt"));
        var failure = Assert.Throws<FileFailure>(() => OutputBatch.Write([Output("1.txt", "nový"), Output("2.txt", "nový"), Output("3.txt", "nový")]));

        Assert.Equal((_folder.File("2.txt"), FileFailureKind.FolderInTheWay), (failure.Path, failure.Kind));
        Assert.Equal("starý", File.ReadAllText(_folder.File("1.txt")));
        Assert.Equal(["1.txt", "2.txt"], _folder.Entries());
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder_is_named()
    {
        File.WriteAllText(_folder.File("out"), "");
        var failure = Assert.Throws<FileFailure>(() => OutputBatch.Write([Output("out/a/1.txt", "nový")]));
        Assert.Equal((_folder.File("out"), FileFailureKind.FileInTheWay), (failure.Path, failure.Kind));
    }

    [Fact]
    public void A_file_that_another_program_holds_stops_all_of_them()
    {
        File.WriteAllText(_folder.File("1.txt"), "starý");
        File.WriteAllText(_folder.File("2.txt"), "starý");
        using (new FileStream(_folder.File("2.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var failure = Assert.Throws<FileFailure>(() => OutputBatch.Write([Output("1.txt", "nový"), Output("2.txt", "nový!")]));
            Assert.Equal((_folder.File("2.txt"), FileFailureKind.InUse), (failure.Path, failure.Kind));
        }

        Assert.Equal("starý", File.ReadAllText(_folder.File("1.txt")));
        Assert.Equal("starý", File.ReadAllText(_folder.File("2.txt")));
        Assert.Equal(["1.txt", "2.txt"], _folder.Entries());
    }

    [Fact]
    public void When_a_move_fails_those_before_it_are_taken_back()
    {
        File.WriteAllText(_folder.File("1.txt"), "starý");
        File.WriteAllText(_folder.File("3.txt"), "starý");

        // A folder where the old file would be kept: nothing to be seen beforehand, and the move fails.
        Directory.CreateDirectory(_folder.File(".3.txt.kpss-old/x"));
        Assert.Throws<FileFailure>(() => OutputBatch.Write([Output("1.txt", "nový"), Output("2.txt", "nový"), Output("3.txt", "nový")]));

        Assert.Equal("starý", File.ReadAllText(_folder.File("1.txt")));
        Assert.Equal("starý", File.ReadAllText(_folder.File("3.txt")));
        Assert.Equal([".3.txt.kpss-old", ".3.txt.kpss-old/x", "1.txt", "3.txt"], _folder.Entries());
    }

    [Fact]
    public void What_a_crash_left_behind_does_not_matter()
    {
        File.WriteAllText(_folder.File("1.txt"), "starý");
        File.WriteAllText(_folder.File(".1.txt.kpss-tmp"), "půlka něčeho, co se nedopsalo");
        File.WriteAllText(_folder.File(".1.txt.kpss-old"), "ještě starší");
        OutputBatch.Write([Output("1.txt", "nový")]);
        Assert.Equal("nový", File.ReadAllText(_folder.File("1.txt")));
        Assert.Equal(["1.txt"], _folder.Entries());
    }

    [Fact]
    public void A_planted_link_is_not_followed()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("links need rights on Windows");
        File.WriteAllText(_folder.File("secret"), "tajné");
        File.CreateSymbolicLink(_folder.File(".1.txt.kpss-tmp"), _folder.File("secret"));
        File.CreateSymbolicLink(_folder.File("2.txt"), _folder.File("secret"));
        OutputBatch.Write([Output("1.txt", "nový"), Output("2.txt", "nový")]);

        Assert.Equal("tajné", File.ReadAllText(_folder.File("secret")));
        Assert.Equal("nový", File.ReadAllText(_folder.File("1.txt")));
        Assert.Equal("nový", File.ReadAllText(_folder.File("2.txt")));
        Assert.Equal(["1.txt", "2.txt", "secret"], _folder.Entries());
    }

    /// <summary>The time limit stands for a reader that waits for a writer who never comes.</summary>
    [Fact(Timeout = 20_000)]
    public async Task What_is_no_file_is_never_opened_nor_replaced()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such pipes");
        var run = await Run.OfAsync(Tool.Require("mkfifo"), [_folder.File("roura")], TestContext.Current.CancellationToken);
        Assert.True(run.ExitCode == 0, run.Errors);
        File.CreateSymbolicLink(_folder.File("odkaz"), "roura");
        foreach (var name in (string[])["roura", "odkaz"])
        {
            var failure = await Assert.ThrowsAsync<FileFailure>(() => Task.Run(() => OutputBatch.Write([Output("1.txt", "nový"), Output(name, "nový")]), TestContext.Current.CancellationToken));
            Assert.Equal((_folder.File(name), FileFailureKind.NoFile), (failure.Path, failure.Kind));
        }

        Assert.Equal(["odkaz", "roura"], _folder.Entries());
    }

    /// <summary>Whose name is ours to write, so that nothing of the machine is at stake.</summary>
    [Fact]
    public void A_device_stays_a_device()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such files");
        File.CreateSymbolicLink(_folder.File("nic"), "/dev/null");
        var failure = Assert.Throws<FileFailure>(() => OutputBatch.Write([Output("nic", "nový")]));
        Assert.Equal((_folder.File("nic"), FileFailureKind.NoFile), (failure.Path, failure.Kind));
        Assert.Equal("/dev/null", new FileInfo(_folder.File("nic")).LinkTarget);
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead)]
    public void Who_could_read_and_write_an_old_file_still_can(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other rights");
            return;
        }

        File.WriteAllText(_folder.File("1.txt"), "starý");
        File.SetUnixFileMode(_folder.File("1.txt"), mode);
        OutputBatch.Write([Output("1.txt", "nový")]);

        Assert.Equal("nový", File.ReadAllText(_folder.File("1.txt")));
        Assert.Equal(mode, File.GetUnixFileMode(_folder.File("1.txt")));
    }

    private OutputFile Output(string name, string text) => new(_folder.File(name), Encoding.UTF8.GetBytes(text));
}
