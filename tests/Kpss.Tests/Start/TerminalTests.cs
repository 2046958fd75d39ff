using Kpss.Cli;
using Kpss.Cli.Reporting;
using Kpss.Cli.Review.Forms;
using Kpss.Tests.Review;
using Xunit;

namespace Kpss.Tests.Start;

/// <summary>What `kpss list` and `kpss show` make of a terminal.</summary>
public class TerminalTests
{
    [Theory]
    [InlineData("list", 60)]
    [InlineData("list", 100)]
    [InlineData("show 1.4 b", 50)]
    [InlineData("show 1.4 b", 120)]
    public void No_line_is_wider_than_the_terminal(string line, int width)
    {
        var lines = Run("plans/klatovsko", line, width, noColor: true).Split('\n');
        // A path is no good in pieces.
        Assert.All(lines.Where(it => !it.Contains(".yaml:", StringComparison.Ordinal)), it => Assert.InRange(Wrapping.WidthOf(it), 0, width));
        Assert.Contains(lines, it => Wrapping.WidthOf(it) > width - 15);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show 1.1.1")]
    public void Deep_levels_find_room_on_a_narrow_terminal(string line) =>
        Assert.All(Run("samples/ctyri-urovne", line, 40, noColor: true).Split('\n').Where(it => !it.Contains(".yaml:", StringComparison.Ordinal)), it => Assert.InRange(Wrapping.WidthOf(it), 0, 42));

    [Theory]
    [InlineData("list")]
    [InlineData("show kc-dotek")]
    public void Colours_are_for_terminals_and_can_be_declined(string line)
    {
        Assert.Contains("\e[1m", Run("plans/klatovsko", line, 80, noColor: false), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', Run("plans/klatovsko", line, 80, noColor: true));
        Assert.DoesNotContain('\e', Run("plans/klatovsko", line, width: null, noColor: false));
    }

    [Fact]
    public void At_a_pipe_a_title_is_one_line_and_its_spaces_are_plain()
    {
        var text = Run("plans/klatovsko", "list", width: null, noColor: false);
        Assert.Contains("1.2 Zajištění sociálně aktivizační služby pro seniory a osoby se zdravotním postižením na Železnorudsku\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u00A0', text);
    }

    [Theory]
    [InlineData("1.4 a")]
    [InlineData("1.4a")]
    [InlineData("1.4 a)")]
    [InlineData("1.4A")]
    [InlineData("opatření 1.4 a")]
    [InlineData("zarizeni-bolesiny")]
    [InlineData("Vybudování pobytového zařízení v obci Bolešiny")]
    [InlineData("vybudovani pobytoveho zarizeni")]
    public void An_item_is_found_by_whatever_it_is_called(string name) =>
        Assert.Contains("\nid: zarizeni-bolesiny\n", Run("plans/klatovsko", $"show {name}", width: null, noColor: false), StringComparison.Ordinal);

    [Theory]
    [InlineData("slovo", 3, "slovo")]
    [InlineData("a b", 1, "a|b")]
    [InlineData("v\u00A0obci Lhota", 6, "v obci|Lhota")]
    [InlineData("", 5, "")]
    [InlineData("  a \n b ", 80, "a b")]
    [InlineData("zlý\e[31m text", 80, "zlý[31m text")]
    public void Lines_break_at_spaces_that_may_break(string text, int width, string expected) =>
        Assert.Equal(expected, string.Join('|', Wrapping.Lines(text, width)));

    [Theory]
    [InlineData("krátký řádek", 0, 20, 2, "krátký řádek")]
    [InlineData("slova, která se na řádek nevejdou", 0, 20, 2, "slova, která se na|  řádek nevejdou")]
    [InlineData("  odsazená slova zůstanou odsazená", 0, 20, 4, "  odsazená slova|    zůstanou|    odsazená")]
    [InlineData("cesta s mezerou.yaml:12:7: hlášení", 26, 20, 4, "cesta s mezerou.yaml:12:7:|    hlášení")]
    [InlineData("kpss check   co není v pořádku", 0, 24, 2, "kpss check   co není v|  pořádku")]
    [InlineData("\e[1mtučný text, který\e[0m má barvu", 0, 19, 2, "\e[1mtučný text, který\e[0m|  má barvu")]
    [InlineData("v\u00A0obci Horní\u00A0Lhota u\u00A0Klatov", 0, 20, 0, "v\u00A0obci Horní\u00A0Lhota|u\u00A0Klatov")]
    [InlineData("široká 漢字漢字 漢字漢字", 0, 20, 0, "široká 漢字漢字|漢字漢字")]
    [InlineData("c\u030Ca\u0301rky c\u030Ca\u0301rky c\u030Ca\u0301rky konec", 0, 20, 0, "c\u030Ca\u0301rky c\u030Ca\u0301rky c\u030Ca\u0301rky|konec")]
    [InlineData("velmidlouhéslovobezjedinémezery konec", 0, 20, 2, "velmidlouhéslovobezjedinémezery|  konec")]
    [InlineData("odsazení přes celou šířku", 0, 20, 19, "odsazení přes celou|    šířku")]
    public void A_line_keeps_what_it_is_and_breaks_where_it_would_be_too_wide(string line, int whole, int width, int hanging, string expected) =>
        Assert.Equal(expected, Wrapping.Broken(line, whole, width, hanging).Replace('\n', '|'));

    [Theory]
    [InlineData("check", 60)]
    [InlineData("check", 80)]
    [InlineData("check", 120)]
    [InlineData("fix", 60)]
    [InlineData("rollover 2026", 60)]
    [InlineData("build --help", 60)]
    public void Reports_stay_within_the_terminal_and_their_places_whole(string line, int width)
    {
        var world = LoadedWorkspace.Of("plans/klatovsko");
        (world.Console.OutIsTerminal, world.Console.ErrorIsTerminal, world.Console.Width) = (true, true, width);
        world.Variables["NO_COLOR"] = "1";
        App.Run(line.Split(' '), world);
        var lines = (world.Console.ErrorText + world.Console.OutText).Split('\n');
        Assert.Contains(lines, it => Wrapping.WidthOf(it) > width - 15);
        // A path stays whole; the terminal itself breaks the longest.
        Assert.All(lines, it => Assert.True(Wrapping.WidthOf(it) <= width || !it.Trim().Contains(' ', StringComparison.Ordinal), it));
    }

    [Fact]
    public void Changes_stay_within_the_terminal()
    {
        var newer = new TriedPlan().Edit(TriedPlan.Seniors + "1-3-kc-dotek.yaml", "\nnázev: ", "\nnázev: Komunitní centrum, které se jmenuje úplně jinak a ještě déle než předtím, ");
        using var target = new StringWriter { NewLine = "\n" };
        new TextForm(new(target, Ink.None, () => 60)).Write(TriedPlan.Report(new TriedPlan(), newer));
        var lines = target.ToString().Split('\n');
        Assert.All(lines, it => Assert.InRange(Wrapping.WidthOf(it), 0, 60));
        Assert.Contains(lines, it => it.StartsWith("    jinak a ještě déle", StringComparison.Ordinal));
    }

    private static string Run(string folder, string line, int? width, bool noColor)
    {
        var world = LoadedWorkspace.Of(folder);
        world.Console.OutIsTerminal = width is not null;
        world.Console.Width = width;
        if (noColor) world.Variables["NO_COLOR"] = "1";
        Assert.True(App.Run(line.Split(' '), world) == 0, world.Console.ErrorText);
        return world.Console.OutText;
    }
}
