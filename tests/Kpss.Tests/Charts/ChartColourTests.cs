using System.Globalization;
using System.Text.RegularExpressions;
using Kpss.Rendering.Charts;
using Kpss.Tests.Html;
using Xunit;

namespace Kpss.Tests.Charts;

/// <summary>The colours of charts as the page sets them, by the measure of WCAG 2.2.</summary>
public sealed partial class ChartColourTests
{
    private const double LeastOfText = 4.5;
    private const double LeastOfShapes = 3;

    private static readonly string _html = Nodes.Render(SampleCharts.Document);

    public static TheoryData<string> Looks => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Looks))]
    public void Text_can_be_read_on_what_it_stands(string look)
    {
        string[] pairs =
        [
            "ink/paper", "muted/paper", "accent/paper", "paper/accent", "paper/chart-done",
            "chart-on-middle/chart-running", "chart-on-middle/chart-neutral",
        ];
        Assert.All(pairs, pair => Assert.InRange(ContrastOf(pair, look), LeastOfText, 21));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Bars_are_told_from_the_paper_and_from_the_one_before(string look)
    {
        string[] pairs =
        [
            "chart-done/paper", "chart-running/paper", "chart-neutral/paper", "chart-stopped/paper", "accent/paper",
            "chart-done/chart-running", "chart-done/chart-neutral",
        ];
        Assert.All(pairs, pair => Assert.InRange(ContrastOf(pair, look), LeastOfShapes, 21));
    }

    [Fact]
    public void Files_have_the_colours_of_a_light_page()
    {
        var ofFiles = SampleCharts.All.SelectMany(chart => Colour().Matches(Svg.TextOf(ChartDrawing.Of(chart, 480)))).Select(match => match.Value);
        var ofPage = Variable().Matches(_html).Select(match => match.Groups["name"].Value).Distinct().Select(name => ColourOf(name, "light"));

        Assert.Equal(ofPage.Order(StringComparer.Ordinal), ofFiles.Distinct().Order(StringComparer.Ordinal));
    }

    private static double ContrastOf(string pair, string look)
    {
        var lights = pair.Split('/').Select(name => LightOf(ColourOf(name, look))).Order().ToArray();
        return (lights[1] + 0.05) / (lights[0] + 0.05);
    }

    // The dark colour of a variable that has only one is that one.
    private static string ColourOf(string name, string look)
    {
        var both = Regex.Match(_html, $@"--{name}: light-dark\((?<light>#\w+), (?<dark>#\w+)\)");
        var colour = both.Success ? both.Groups[look].Value : Regex.Match(_html, $@"--{name}: (?<one>#\w+);").Groups["one"].Value;
        return colour.Length == 4 ? $"#{colour[1]}{colour[1]}{colour[2]}{colour[2]}{colour[3]}{colour[3]}" : colour;
    }

    private static double LightOf(string colour)
    {
        double Part(int at)
        {
            var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Colour();

    /// <summary>Within a drawing, where it colours a shape.</summary>
    [GeneratedRegex("(?:fill|stroke)=\"var\\(--(?<name>[a-z-]+)\\)\"")]
    private static partial Regex Variable();
}
