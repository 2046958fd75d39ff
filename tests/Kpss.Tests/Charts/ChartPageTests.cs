using System.Text;
using System.Xml.Linq;
using Kpss.Documents.Tree;
using Kpss.Tests.Browser;
using Kpss.Tests.Html;
using Xunit;

namespace Kpss.Tests.Charts;

/// <summary>Charts within a page.</summary>
public sealed class ChartPageTests
{
    private readonly Page _page = Page.Of(SampleCharts.Document);

    [Fact]
    public Task Markup_is_valid() => NuValidator.CheckAsync(TestContext.Current.CancellationToken, Write("validator"));

    [Fact]
    public Task Page_is_accessible_and_fits_every_screen() => BrowserChecks.CheckAsync(Write("browser"));

    [Fact]
    public void Every_chart_is_a_picture_named_by_its_description()
    {
        foreach (var chart in SampleCharts.All)
        {
            var pictures = _page.One(chart.Key.Anchor).Descendants("g").Where(group => (string?)group.Attribute("role") == "img").ToArray();
            Assert.Equal([chart.Description, chart.Description], pictures.Select(NameOf));
        }
    }

    [Fact]
    public void Nothing_that_can_be_reached_lies_within_a_picture() =>
        Assert.DoesNotContain(_page.All("a"), link => link.Ancestors("g").Any());

    [Fact]
    public void Labels_lead_to_what_they_name()
    {
        var bars = ((StackedBars)SampleCharts.Fulfilment.Shape).Bars;
        var links = _page.One(SampleCharts.Fulfilment.Key.Anchor).Elements("svg").First().Elements("a").ToArray();

        Assert.Equal(bars.Select(bar => "#" + bar.Target!.Value.Anchor), links.Select(link => (string?)link.Attribute("href")));
        Assert.Equal(bars.Select(bar => bar.Label), links.Select(link => link.Element("text")!).Select(text => text.Element("title")?.Value ?? text.Value));
    }

    [Fact]
    public void Chart_higher_than_a_sheet_is_cut_for_wide_screens_and_speaks_once()
    {
        var wide = _page.One(SampleCharts.LongYear.Key.Anchor).Elements("svg").Where(svg => (string?)svg.Attribute("class") == "wide").ToArray();

        Assert.True(wide.Length > 1);
        Assert.Equal(["img", .. wide[1..].Select(_ => "")], wide.Select(svg => (string?)svg.Element("g")!.Attribute("role") ?? ""));
        Assert.All(wide[1..], svg => Assert.Equal("true", (string?)svg.Element("g")!.Attribute("aria-hidden")));
    }

    [Fact]
    public void Table_is_there_to_be_unfolded_only_where_the_chart_has_one()
    {
        var details = Assert.Single(_page.All("figure").Elements("details"));
        Assert.Equal(SampleCharts.Fulfilment.Key.Anchor, (string?)details.Parent!.Attribute("id"));
        Assert.Equal(SampleCharts.Fulfilment.Table!.Key.Anchor, (string?)details.Descendants("table").Single().Attribute("id"));
    }

    private string NameOf(XElement picture) => _page.One((string)picture.Attribute("aria-labelledby")!).Value;

    private static string Write(string reader)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pages", "charts", reader)).FullName;
        var file = Path.Combine(folder, "charts.html");
        File.WriteAllText(file, Nodes.Render(SampleCharts.Document), new UTF8Encoding(false));
        return file;
    }
}
