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
    [InlineData("neuvedeno", "null", null)]
    [InlineData("true", "Neuvedeno", null)]
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

    [Theory]
    [InlineData("--region", "a\u0007b", "U+0007")]
    [InlineData("--authority", "a\u001b[31mb", "U+001B")]
    [InlineData("--authority", "a\u2028b", "U+2028")]
    public void What_no_plan_may_hold_is_refused(string option, string text, string told)
    {
        var world = new MemoryWorld();
        Assert.Equal(ExitStatus.WrongUsage, App.Run(["init", "w", option, text], world));
        Assert.Contains(told, world.Console.ErrorText, StringComparison.Ordinal);
        Assert.DoesNotContain(text, world.Console.ErrorText, StringComparison.Ordinal);
        Assert.Empty(world.Files);
    }

    [Theory]
    [InlineData("subjekt", "zlý\u0007spolek", "U+0007")]
    [InlineData("zkratka", "A\u2028B co znamená", "U+2028")]
    [InlineData("opatření", "Péče\u200B doma", "U+200B")]
    public void Nor_may_it_be_added_later(string kind, string title, string told)
    {
        var world = new MemoryWorld();
        App.Run(["init"], world);
        var before = world.Files.Keys.ToArray();
        Assert.Equal(ExitStatus.WrongUsage, App.Run(["new", kind, title, "--under", "1"], world));
        Assert.Contains($"je znak, který není vidět a do plánu nepatří: {told}\n", world.Console.ErrorText, StringComparison.Ordinal);
        Assert.Equal(before, world.Files.Keys);
    }

    [Theory]
    [InlineData("con")]
    [InlineData("nul/x")]
    [InlineData("x/Aux.plan")]
    [InlineData("dot.")]
    [InlineData(" ")]
    [InlineData("n\nl")]
    [InlineData("a:b")]
    [InlineData("otazka?")]
    public void A_folder_that_Windows_cannot_have_is_not_made(string folder)
    {
        var world = new MemoryWorld();
        Assert.Equal(ExitStatus.WrongUsage, App.Run(["init", folder], world));
        Assert.Contains("Windows mít nemůže", world.Console.ErrorText, StringComparison.Ordinal);
        Assert.Empty(world.Files);
    }

    [Theory]
    [InlineData("horni-lhota", "")]
    [InlineData("Můj plán", "varování: jméno složky „Můj plán“ má diakritiku nebo mezeru, přejmenujte ji raději na „muj-plan“\n")]
    public void A_name_that_travels_badly_is_warned_of(string folder, string told)
    {
        var world = new MemoryWorld();
        Assert.Equal(ExitStatus.Fine, App.Run(["init", folder], world));
        Assert.Equal(told, world.Console.ErrorText);
    }

    [Fact]
    public void A_folder_that_is_there_may_be_called_anything()
    {
        var world = new MemoryWorld().WithFolder("/disk/Můj plán.");
        Assert.Equal((ExitStatus.Fine, ""), (App.Run(["init", "Můj plán."], world), world.Console.ErrorText));
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
