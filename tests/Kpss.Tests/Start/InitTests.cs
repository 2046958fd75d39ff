using Kpss.Cli;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Planning.Authoring;
using Kpss.Planning.Sources;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Start;

public class InitTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData("Klatovsko", "Město Klatovy", "2027")]
    [InlineData("správní obvod ORP Žďár: sever", "Statutární město „Ždár“", "2031")]
    [InlineData("#1 – {x}", "Charita", "2000")]
    [InlineData("  Údolí\n Bystřice ", "Svazek obcí: východ, z. s.", "2099")]
    [InlineData("„“", "###", null)]
    public void What_it_makes_compiles_without_a_word(string? region, string? authority, string? year)
    {
        var world = new MemoryWorld();
        List<string> line = ["init", "w"];
        if (region is not null) line.AddRange(["--region", region]);
        if (authority is not null) line.AddRange(["--authority", authority]);
        if (year is not null) line.AddRange(["--year", year]);

        Assert.Equal(ExitStatus.Fine, App.Run(line, world));
        var report = new Report();
        var compilation = Compiler.Compile(world, "/disk/w", report);
        Assert.Empty(report.Sorted().Select(it => $"{it.Span?.File.Path}:{it.Span?.Line} {it.Code} {it.Message.Czech}"));
        var document = Assert.Single(compilation!.Documents);
        Assert.Equal($"akcni-plan-{year ?? "2025"}", document.Info.Name);
    }

    [Theory]
    [InlineData(6, "akcni-plan-2025")]
    [InlineData(7, "akcni-plan-2026")]
    public void From_July_on_the_plan_is_one_for_the_next_year(int month, string folder)
    {
        var world = new MemoryWorld { Now = new(2025, month, 1, 0, 0, 0, TimeSpan.Zero) };
        Assert.Equal(ExitStatus.Fine, App.Run(["init"], world));
        Assert.True(world.FileExists($"/disk/{folder}/plan.yaml"));
    }

    [Theory]
    [InlineData("/disk/w/kpss.yaml", "pracovní složkou je")]
    [InlineData("/disk/kpss.yaml", "pracovní složkou je")]
    [InlineData("/disk/w/.gitignore/moje", "nic nepřepíše")]
    [InlineData("/disk/w/akcni-plan-2025/plan.yaml", "nic nepřepíše")]
    [InlineData("/disk/w", "je soubor")]
    public void Nothing_is_written_where_something_stands_in_the_way(string path, string reason)
    {
        var world = new MemoryWorld().With(path, "moje");
        Assert.Equal(ExitStatus.WrongUsage, App.Run(["init", "w"], world));
        Assert.Contains(reason, world.Console.ErrorText, StringComparison.Ordinal);
        Assert.Equal([path], world.Files.Keys);
    }

    [Fact]
    public void Other_files_of_the_folder_stay()
    {
        var world = new MemoryWorld().With("/disk/w/README.md", "moje").With("/disk/w/rejstriky/poznamky.txt", "moje");
        Assert.Equal(ExitStatus.Fine, App.Run(["init", "w"], world));
        Assert.Equal("moje", world.TextOf("/disk/w/README.md"));
    }

    [Fact]
    public void A_fresh_clone_keeps_its_settings_of_git_and_is_told_what_they_lack()
    {
        var world = new MemoryWorld().With("/disk/w/.gitignore", "*.log\r\nout/\r\n").With("/disk/w/.gitattributes", "* text=auto eol=lf\n*.docx binary\n*.dotx binary\n*.png binary\n*.jpg binary");
        Assert.Equal(ExitStatus.Fine, App.Run(["init", "w"], world));
        Assert.Equal("*.log\r\nout/\r\n", world.TextOf("/disk/w/.gitignore"));
        Assert.Contains("\nSoubor .gitignore tu už byl a zůstal beze změny. Připište do něj:\n  .kpss/\n\n", world.Console.OutText, StringComparison.Ordinal);
        Assert.DoesNotContain(".gitattributes", world.Console.OutText, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_files_are_ASCII_and_no_placeholder_is_left()
    {
        foreach (var file in StartingFiles.For(new("Klatovsko", "Město Klatovy", 2027)))
        {
            Assert.Equal(file.Path, Ascii.Fold(file.Path));
            Assert.DoesNotContain("«", file.Text, StringComparison.Ordinal);
            Assert.EndsWith("\n", file.Text, StringComparison.Ordinal);
        }
    }
}
