using Kpss.Cli;
using Kpss.Cli.CommandLine;
using Kpss.Cli.World;
using Kpss.Documents.Diagnostics;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Cli;

public class CommandTests
{
    private static readonly SourceSpan Span = Place.In("/disk/plan/a/1.yaml", "- ‹id›\n");

    [Fact]
    public void Build_writes_every_document_in_every_format_and_lists_them()
    {
        var world = Call.World();
        var (status, output, error) = Call.Run(world, FakeTools.Finding(), "build plan");

        Assert.Equal(0, status);
        Assert.Equal("", error);
        Assert.Equal(
            """
            Zapsány 3 soubory za 0,0 s:
              plan/out/plan.docx       9 B
              plan/out/plan.html       9 B
              plan/out/plan.md         7 B

            """,
            output);
        Assert.Equal("plan docx", world.TextOf("/disk/plan/out/plan.docx"));
    }

    [Theory]
    [InlineData("--format md", "plan.md")]
    [InlineData("--format md,docx", "plan.docx plan.md")]
    [InlineData("--format md --format=docx,md", "plan.docx plan.md")]
    public void Build_writes_only_the_formats_asked_for(string options, string expected)
    {
        var world = Call.World();
        Assert.Equal(0, Call.Run(world, FakeTools.Finding(), $"build plan {options}").Status);
        Assert.Equal(expected.Split(' '), world.List("/disk/plan/out").Files);
    }

    [Theory]
    [InlineData("--output web", "/disk/web")]
    [InlineData("--output=../elsewhere", "/elsewhere")]
    [InlineData("--output /tmp/x", "/tmp/x")]
    public void Build_writes_where_it_is_told(string options, string folder)
    {
        var world = Call.World();
        Assert.Equal(0, Call.Run(world, FakeTools.Finding(), $"build plan {options}").Status);
        Assert.Equal(["plan.docx", "plan.html", "plan.md"], world.List(folder).Files);
    }

    [Fact]
    public void Build_writes_nothing_when_there_is_an_error()
    {
        var world = Call.World();
        var (status, output, error) = Call.Run(world, FakeTools.Finding(Place.Error(Span), Place.Warning(Span)), "build plan");
        Assert.Equal(1, status);
        Assert.Equal("", output);
        Assert.StartsWith("plan/a/1.yaml:1:3: chyba KPSS0210:", error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 chyba, 1 varování; nic nebylo zapsáno.\n", error, StringComparison.Ordinal);
        Assert.False(world.DirectoryExists("/disk/plan/out"));
    }

    [Fact]
    public void Build_tells_warnings_and_writes()
    {
        var world = Call.World();
        var (status, output, error) = Call.Run(world, FakeTools.Finding(Place.Warning(Span)), "build plan");
        Assert.Equal(0, status);
        Assert.StartsWith("Zapsány 3 soubory", output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 varování.\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build plan --strict")]
    [InlineData("check plan --strict")]
    public void Strictness_makes_warnings_fail(string line)
    {
        var world = Call.World();
        Assert.Equal(1, Call.Run(world, FakeTools.Finding(Place.Warning(Span)), line).Status);
        Assert.False(world.DirectoryExists("/disk/plan/out"));
    }

    [Theory]
    [InlineData("build plan --strict")]
    [InlineData("check plan --strict")]
    public void Notes_fail_nothing(string line) => Assert.Equal(0, Call.Run(Call.World(), FakeTools.Finding(Place.Note(Span)), line).Status);

    [Theory]
    [InlineData("build plan")]
    [InlineData("check plan")]
    public void An_unknown_format_in_the_sources_is_an_error_in_them(string line)
    {
        var tools = FakeTools.Finding() with
        {
            Compile = (_, root, _) => new([FakeTools.DocumentNamed("plan")], root, FakeTools.Outputs("docx", "pdf")),
        };
        var world = Call.World();
        var (status, output, error) = Call.Run(world, tools, line);
        Assert.Equal(1, status);
        Assert.StartsWith("chyba KPSS0160: neznámý formát „pdf“", output + error, StringComparison.Ordinal);
        Assert.False(world.FileExists("/disk/plan/plan.docx"));
    }

    [Theory]
    [InlineData("text", "plan/a/1.yaml:1:3: chyba")]
    [InlineData("json", "{\n  \"version\": 1,")]
    [InlineData("sarif", "{\n  \"$schema\"")]
    [InlineData("github", "::error file=plan/a/1.yaml,line=1")]
    public void Check_tells_on_standard_output_in_the_form_asked_for(string form, string expected)
    {
        var (status, output, error) = Call.Run(Call.World(), FakeTools.Finding(Place.Error(Span)), $"check plan --format {form}");
        Assert.Equal(1, status);
        Assert.StartsWith(expected, output, StringComparison.Ordinal);
        Assert.Equal("", error);
    }

    [Fact]
    public void A_rule_that_was_switched_off_is_silent()
    {
        var (status, output, _) = Call.Run(Call.World(), FakeTools.Finding(Place.Error(Span) with { Severity = Severity.Off }), "check plan");
        Assert.Equal(0, status);
        Assert.Equal("V pořádku, bez chyb a varování.\n", output);
    }

    [Fact]
    public void A_failure_of_the_machine_names_the_file_and_the_way_out()
    {
        var world = Call.World();
        world.WriteFailure = new FileFailure("/disk/plan/out/plan.docx", FileFailureKind.InUse);
        var (status, output, error) = Call.Run(world, FakeTools.Finding(), "build plan");
        Assert.Equal(3, status);
        Assert.Equal("", output);
        Assert.Equal(
            """
            chyba: soubor má otevřený jiný program: /disk/plan/out/plan.docx
              Zavřete ho (třeba ve Wordu) a spusťte příkaz znovu.

            """,
            error);
    }

    [Theory]
    [InlineData("build plan", FileFailureKind.DiskFull, "Uvolněte místo, nebo zapisujte jinam volbou --output.")]
    [InlineData("schema plan", FileFailureKind.DiskFull, "Uvolněte místo a spusťte příkaz znovu.")]
    [InlineData("schema plan --lang en", FileFailureKind.Denied, "Check the permissions and run the command again.")]
    [InlineData("schema plan", FileFailureKind.FolderInTheWay, "Přejmenujte, co stojí v cestě, a spusťte příkaz znovu.")]
    [InlineData("build plan", FileFailureKind.NoFile, "Přejmenujte, co stojí v cestě, nebo zapisujte jinam volbou --output.")]
    [InlineData("build plan --lang en", FileFailureKind.Twice, "Rename the folder of one of the plans and run the command again.")]
    public void Writing_elsewhere_is_the_way_out_of_commands_that_can(string line, FileFailureKind kind, string wayOut)
    {
        var world = World();
        world.WriteFailure = new FileFailure("/disk/plan/out/plan.docx", kind);
        var (status, _, error) = Call.Run(world, Toolchain.BuiltIn(), line);
        Assert.Equal(3, status);
        Assert.EndsWith($"\n  {wayOut}\n", error, StringComparison.Ordinal);

        static MemoryWorld World() => new MemoryWorld()
            .With("/disk/plan/kpss.yaml", "region: A\nzadavatel: B\n")
            .With("/disk/plan/p/plan.yaml", "název: P\nobdobí: 2025\n")
            .With("/disk/plan/p/1.yaml", "oblast: \"1\"\nid: doma\nnázev: Zůstat doma\n");
    }

    [Theory]
    [InlineData("build plan", "Vaše zdrojové soubory jsou beze změny.")]
    [InlineData("schema plan", "Příkaz schema mění zdrojové soubory: podívejte se, v jakém stavu zůstaly.")]
    [InlineData("build init --output x", "Vaše zdrojové soubory jsou beze změny.")]
    [InlineData("--lang cs schema build", "Příkaz schema mění zdrojové soubory: podívejte se, v jakém stavu zůstaly.")]
    [InlineData("schema plan --lang en", "The command schema changes sources: check what state they are in.")]
    public void Sources_are_called_untouched_only_by_commands_that_write_none(string line, string told)
    {
        var (_, message, wayOut) = Failures.Describe(new InvalidOperationException("bum"), line.Split(' '));
        var text = line.Contains("--lang en", StringComparison.Ordinal) ? wayOut.English : wayOut.Czech;
        Assert.Contains("InvalidOperationException", message.Czech, StringComparison.Ordinal);
        Assert.StartsWith(told, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_inside_asks_to_be_reported_and_hides_its_trace()
    {
        var (status, _, error) = Call.Run(Call.World(), FakeTools.Throwing(new InvalidOperationException("bum")), "check plan --lang en");
        Assert.Equal(3, status);
        Assert.StartsWith("error KPSS9999: internal error of the program: InvalidOperationException\n", error, StringComparison.Ordinal);
        Assert.Contains("report", error, StringComparison.Ordinal);
        Assert.Contains("kpss check plan --lang en", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_inside_shows_its_trace_on_request()
    {
        var world = Call.World();
        world.Variables["KPSS_DEBUG"] = "1";
        var (_, _, error) = Call.Run(world, FakeTools.Throwing(new InvalidOperationException("bum")), "check plan");
        Assert.Contains("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 2, true)]
    [InlineData(true, 0, false)]
    [InlineData(false, 2, false)]
    public void Progress_shows_on_a_terminal_once_it_takes_long(bool terminal, int seconds, bool shown)
    {
        var world = Call.World();
        world.Console.ErrorIsTerminal = terminal;
        var tools = FakeTools.Finding();
        var slow = tools with
        {
            Compile = (_, root, report) =>
            {
                world.Elapsed += TimeSpan.FromSeconds(seconds);
                return tools.Compile(world, root, report);
            },
        };
        var error = Call.Run(world, slow, "build plan").Error;
        Assert.Equal(shown, error.Contains("Sestavuji plan.html …", StringComparison.Ordinal));
        if (shown) Assert.EndsWith("\r\e[K", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_show_on_a_terminal_only()
    {
        var world = Call.World();
        world.Console.OutIsTerminal = true;
        Assert.Contains("\e[", Call.Run(world, FakeTools.Finding(Place.Error(Span)), "check plan").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", Call.Run(Call.World(), FakeTools.Finding(Place.Error(Span)), "check plan").Out, StringComparison.Ordinal);
    }
}
