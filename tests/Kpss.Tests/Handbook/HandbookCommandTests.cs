using System.Text;
using Kpss.Cli;
using Kpss.Documents.Outside;
using Kpss.Tests.Cli;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Handbook;

public class HandbookCommandTests
{
    private const string Cached = "/home/jana/.cache/kpss/prirucka.html";

    private readonly MemoryWorld _world = new() { Variables = { ["HOME"] = "/home/jana" } };

    [Fact]
    public void Without_a_desktop_its_path_is_printed()
    {
        var (status, output, error) = Run("handbook");
        Assert.Equal((0, Cached + "\n", "Příručku otevřete v prohlížeči.\n"), (status, output, error));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"cs\">", _world.TextOf(Cached), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xdg-open sh", "DISPLAY", "/usr/bin/sh")]
    [InlineData("open", "", "/usr/bin/open")]
    [InlineData("rundll32", "", "/usr/bin/rundll32")]
    public void On_a_desktop_the_opener_of_the_system_gets_it(string programs, string variable, string called)
    {
        var desktop = new Openers(programs.Split(' '));
        _world.Programs = desktop;
        _world.WithFolder("/Applications").Variables[variable] = ":0";

        var (status, _, error) = Run("handbook");

        Assert.Equal((0, ""), (status, error));
        Assert.Equal(called, Assert.Single(desktop.Calls).File);
        Assert.Contains(desktop.Calls[0].Arguments, it => it.Replace('\\', '/') == Cached);
    }

    [Theory]
    [InlineData("handbook", "xdg-open sh")]
    [InlineData("handbook --no-open", "open rundll32")]
    [InlineData("handbook --output prirucka.html", "open rundll32")]
    public void Nothing_is_opened_where_nobody_would_see_it_or_wants_it(string line, string programs)
    {
        var desktop = new Openers(programs.Split(' '));
        _world.Programs = desktop;
        Assert.Equal(0, Run(line).Status);
        Assert.Empty(desktop.Calls);
    }

    [Theory]
    [InlineData("prirucka.html", "<!DOCTYPE html>")]
    [InlineData("dokumenty/prirucka.md", "# Příručka kpss")]
    [InlineData("PRIRUCKA.DOCX", "PK")]
    public void The_name_of_the_file_says_its_format(string name, string start)
    {
        Assert.Equal((0, name + "\n", ""), Run($"handbook --output {name}"));
        Assert.StartsWith(start, _world.TextOf($"/disk/{name}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_not_overwritten()
    {
        _world.With("/disk/navod.docx", "můj návod");
        var (status, _, error) = Run("handbook --output navod.docx");
        Assert.Equal(3, status);
        Assert.Contains("kpss ho nepřepíše", error, StringComparison.Ordinal);
        Assert.Equal("můj návod", _world.TextOf("/disk/navod.docx"));
    }

    [Fact]
    public void Another_kind_of_file_is_refused()
    {
        var (status, _, error) = Run("handbook --output prirucka.pdf");
        Assert.Equal(2, status);
        Assert.Equal("chyba: příručku nelze zapsat do souboru „prirucka.pdf“\n  jméno souboru musí končit .html, .docx nebo .md\n", error);
    }

    [Fact]
    public void A_browser_out_of_a_snap_gets_a_folder_that_it_may_look_into()
    {
        _world.WithFolder("/home/jana/snap");
        Assert.Equal("/home/jana/kpss/prirucka.html\n", Run("handbook").Out);
    }

    private (int Status, string Out, string Error) Run(string line) => Call.Run(_world, Toolchain.BuiltIn(), line);

    private sealed class Openers(string[] names) : IPrograms
    {
        public List<ProgramCall> Calls { get; } = [];

        public string? Find(string name) => names.Contains(name) ? $"/usr/bin/{name}" : null;

        public ProgramResult Run(ProgramCall call)
        {
            Calls.Add(call);
            return new(0, Encoding.UTF8.GetBytes(""), Encoding.UTF8.GetBytes(""));
        }

        public string CreateTemporaryFolder() => throw new InvalidOperationException();

        public void DeleteTemporaryFolder(string path) => throw new InvalidOperationException();
    }
}
