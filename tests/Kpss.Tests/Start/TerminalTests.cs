using Kpss.Cli;
using Kpss.Cli.Reporting;
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
