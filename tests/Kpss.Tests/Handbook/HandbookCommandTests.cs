using Kpss.Cli;
using Kpss.Cli.Handbook;
using Kpss.Tests.Cli;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Handbook;

public class HandbookCommandTests
{
    private const string Cached = "/home/jana/.cache/kpss/prirucka.html";

    private readonly MemoryWorld _world = new() { Variables = { ["HOME"] = "/home/jana" } };

    [Fact]
    public void It_is_written_into_the_cache_and_opened()
    {
        var desktop = new EndedLive();
        _world.Live = desktop;

        var (status, output, error) = Run("handbook");

        Assert.Equal((0, Cached + "\n"), (status, output));
        Assert.Contains("otevřete tento soubor sami", error, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"cs\">", _world.TextOf(Cached), StringComparison.Ordinal);
        Assert.Equal(["file://" + Cached], desktop.Opened);
    }

    [Theory]
    [InlineData("/home/jana nováková/x.html", "file:///home/jana%20nov%C3%A1kov%C3%A1/x.html")]
    [InlineData("C:/Uživatelé/Řehoř/x.html", "file:///C:/U%C5%BEivatel%C3%A9/%C5%98eho%C5%99/x.html")]
    [InlineData("//server/plany/x.html", "file://server/plany/x.html")]
    public void Browsers_get_the_address_of_the_file(string path, string address) => Assert.Equal(address, FileAddress.Of(path));

    [Theory]
    [InlineData("handbook --no-open")]
    [InlineData("handbook --output prirucka.html")]
    public void Nothing_is_opened_where_nobody_wants_it(string line)
    {
        var desktop = new EndedLive();
        _world.Live = desktop;
        Assert.Equal((0, ""), (Run(line).Status, _world.Console.ErrorText));
        Assert.Empty(desktop.Opened);
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
        Assert.Equal(2, status);
        Assert.Equal("chyba: soubor navod.docx už existuje, není to příručka a kpss ho nepřepíše\n  zvolte jiné jméno: --output prirucka.html\n", error);
        Assert.Equal("můj návod", _world.TextOf("/disk/navod.docx"));
    }

    [Theory]
    [InlineData("p.html")]
    [InlineData("p.md")]
    [InlineData("p.docx")]
    public void The_handbook_of_before_is_renewed_in_either_language(string name)
    {
        Assert.Equal(0, Run($"handbook --output {name}").Status);
        var first = _world.Files[$"/disk/{name}"];
        Assert.Equal((0, ""), (Run($"handbook --output {name} --lang en").Status, _world.Console.ErrorText));
        Assert.NotEqual(first, _world.Files[$"/disk/{name}"]);
        Assert.Equal(0, Run($"handbook --output {name}").Status);
        Assert.Equal(first, _world.Files[$"/disk/{name}"]);
    }

    [Theory]
    [InlineData("<html><title>Příručka kpss</title>", false)]
    [InlineData("# Příručka kpss\n\nNaše poznámky\n", false)]
    [InlineData("PK jen začátek", false)]
    [InlineData("", true)]
    public void Only_the_handbook_is_free_to_be_renewed(string text, bool isFree) =>
        Assert.Equal(isFree, HandbookFile.Refuse("/disk/p", "p", new MemoryWorld().With("/disk/p", text)) is null);

    [Fact]
    public void A_folder_is_no_file() =>
        Assert.Equal("„p.md“ je složka, ne soubor", HandbookFile.Refuse("/disk/p.md", "p.md", new MemoryWorld().WithFolder("/disk/p.md"))?.Message.Czech);

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
        Assert.Equal("/home/jana/kpss-prirucka/prirucka.html\n", Run("handbook").Out);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("rel")]
    [InlineData("/")]
    public void Without_a_home_it_goes_into_a_folder_that_nobody_could_have_made_before(string? home)
    {
        _world.Variables.Remove("HOME");
        if (home is not null) _world.Variables.Add("HOME", home);
        _world.Variables.Add("TMPDIR", "/tmp");
        Assert.Equal("/tmp/kpss-aB3x9Z/out/prirucka.html\n", Run("handbook").Out);
    }

    private (int Status, string Out, string Error) Run(string line) => Call.Run(_world, Toolchain.BuiltIn(), line);
}
