using Kpss.Rendering.Charts;
using Kpss.Tests.Cases;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Charts;

public sealed class SvgTests
{
    [Fact]
    public void Drawings_are_those_that_somebody_looked_at()
    {
        var verdict = Verdict.On(
            Repository.PathOf("tests", "Kpss.Tests", "Charts", "Expected"),
            new Dictionary<string, string>
            {
                ["fulfilment.svg"] = Svg.TextOf(ChartDrawing.Of(SampleCharts.Fulfilment, 480)),
                ["year.svg"] = Svg.TextOf(ChartDrawing.Of(SampleCharts.Year, 480)),
                ["year-narrow.svg"] = Svg.TextOf(ChartDrawing.Of(SampleCharts.Year, 200)),
                ["counts.svg"] = Svg.TextOf(ChartDrawing.Of(SampleCharts.Counts, 480)),
                ["european-emblem.svg"] = Svg.TextOf(FundingEmblems.European),
            },
            Environment.GetEnvironmentVariable);

        Assert.True(verdict.Length == 0, $"Charts/Expected: compare *.received.* with *.verified.*; KPSS_ACCEPT=1 accepts.\n{verdict}");
    }

    [Fact]
    public void Text_has_the_length_that_was_laid_out_whatever_the_typeface()
    {
        var label = ChartDrawing.Of(SampleCharts.Counts, 480).Shapes.OfType<Label>().First();

        var line = Svg.Of(ChartDrawing.Of(SampleCharts.Counts, 480)).Descendants(Svg.Name("tspan")).First();

        Assert.Equal(label.Lines[0], line.Value);
        Assert.Equal(label.Area.Width, (double)line.Attribute("textLength")!, 2);
    }

    [Fact]
    public void Shortened_name_tells_the_whole_when_pointed_at()
    {
        var texts = Svg.Of(ChartDrawing.Of(SampleCharts.Fulfilment, 480)).Descendants(Svg.Name("text"));

        var titles = texts.Select(text => (string?)text.Element(Svg.Name("title"))).Where(title => title is not null);

        Assert.Equal(["2.2 Nízkoprahové zařízení pro děti a mládež ohrožené sociálním vyloučením, včetně terénní práce v přilehlých obcích Klatovska i Sušicka"], titles);
    }
}
