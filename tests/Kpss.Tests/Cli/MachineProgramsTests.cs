using System.Diagnostics;
using System.Text;
using Kpss.Cli.World;
using Kpss.Documents.Outside;
using Xunit;

namespace Kpss.Tests.Cli;

/// <summary>Real programs, as shell scripts of the test's own.</summary>
public sealed class MachineProgramsTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    private readonly MachinePrograms _programs = new();
    private readonly TemporaryFolder _folder = new();

    public MachineProgramsTests()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("its programs are shell scripts");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_program_writes_comes_back_with_its_status()
    {
        var result = Run("cat; echo potíž >&2; exit 7", "vstup");
        Assert.Equal((7, "vstup", "potíž\n"), (result.ExitStatus, Text(result.Output), Text(result.Error)));
    }

    [Fact]
    public void Large_input_and_both_large_outputs_flow_at_once()
    {
        var input = new string('x', 3_000_000);
        var result = Run("tee /dev/stderr", input);
        Assert.Equal((0, input.Length, input.Length), (result.ExitStatus, result.Output.Length, result.Error.Length));
    }

    [Fact]
    public void A_program_need_not_read_its_input() =>
        Assert.Equal((0, "hotovo\n"), Plain(Run("echo hotovo", new string('x', 3_000_000))));

    [Fact]
    public void Output_past_the_limit_is_dropped_and_the_program_still_ends()
    {
        var result = Run("head -c 5000000 /dev/zero; echo konec >&2", "", most: 1000);
        Assert.Equal((0, 1000, "konec\n"), (result.ExitStatus, result.Output.Length, Text(result.Error)));
    }

    [Fact]
    public void Time_that_ran_out_stops_the_program_and_all_that_it_started()
    {
        var clock = Stopwatch.StartNew();
        var result = Run($"echo začátek; (sleep 2; echo x > {_folder.File("pozdě")}) & sleep 30", new string('x', 3_000_000), TimeSpan.FromMilliseconds(500));
        Assert.Equal((null, "začátek\n"), Plain(result));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Thread.Sleep(2500);
        Assert.False(File.Exists(_folder.File("pozdě")));
    }

    [Fact]
    public void A_child_left_behind_with_the_pipes_open_holds_nobody_up()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal((0, "hotovo\n"), Plain(Run("sleep 45 & echo hotovo")));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("bez-hlavicky", "echo", true)]
    [InlineData("bez-prava", "#!/bin/sh\n", false)]
    public void A_program_that_does_not_start_is_an_error_of_the_machine(string name, string content, bool executable)
    {
        var path = Script(name, content, executable);
        Assert.ThrowsAny<IOException>(() => _programs.Run(new(path, [], _folder.Path, default, Long, 1000)));
    }

    [Fact]
    public void Programs_are_found_on_the_search_path_and_nowhere_else()
    {
        Assert.Matches("/sh$", _programs.Find("sh")!);
        Assert.Null(_programs.Find("no-such-program-of-kpss"));
        Assert.Null(_programs.Find(Path.GetFileName(_folder.Path)));
        Assert.Null(_programs.Find("../bin/sh"));
    }

    [Fact]
    public void A_temporary_folder_stands_alone_and_goes_away_with_all_around_it()
    {
        var folder = _programs.CreateTemporaryFolder();
        var around = Path.GetDirectoryName(folder)!;
        Assert.Equal([folder], Directory.GetFileSystemEntries(around));
        Assert.Empty(Directory.GetFileSystemEntries(folder));

        File.WriteAllText(Path.Combine(around, "vedle"), "");
        _programs.DeleteTemporaryFolder(folder);
        Assert.False(Directory.Exists(around));
    }

    private ProgramResult Run(string script, string input = "", TimeSpan? limit = null, int most = 10_000_000) =>
        _programs.Run(new(Script("program", $"#!/bin/sh\n{script}\n", executable: true), [], _folder.Path, Encoding.UTF8.GetBytes(input), limit ?? Long, most));

    private string Script(string name, string content, bool executable)
    {
        var path = _folder.File(name);
        File.WriteAllText(path, content);
        if (!OperatingSystem.IsWindows() && executable) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private static (int? Status, string Output) Plain(ProgramResult result) => (result.ExitStatus, Text(result.Output));

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
