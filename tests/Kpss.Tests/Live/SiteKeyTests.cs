using System.Text;
using Kpss.Cli.Live;
using Kpss.Cli.Live.Site;
using Kpss.Cli.World;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Tests.Cli;
using Xunit;

namespace Kpss.Tests.Live;

public class SiteKeyTests
{
    private readonly PreviewSite _site = PreviewSite.Of(
        [PreviewPage.Of(FakeTools.DocumentNamed("plan"), "<html><head></head><body>plan</body></html>"u8.ToArray())],
        new("", ""),
        new("tajne", "listek"),
        Language.Czech);

    [Theory]
    [InlineData("/", null)]
    [InlineData("/plan.html", null)]
    [InlineData("/_kpss/zmeny", null)]
    [InlineData("/favicon.ico", null)]
    [InlineData("/nothing", null)]
    [InlineData("/klic=tajne", null)]
    [InlineData("/?klic", null)]
    [InlineData("/?klic=", null)]
    [InlineData("/?klic=tajn", null)]
    [InlineData("/?klic=tajnee", null)]
    [InlineData("/?klic=TAJNE", null)]
    [InlineData("/?jiny=tajne", null)]
    [InlineData("/", "")]
    [InlineData("/", "kpss-1=")]
    [InlineData("/", "kpss-1=tajn")]
    [InlineData("/", "kpss-1=listek")]
    [InlineData("/", "kpss-2=tajne")]
    [InlineData("/", "xkpss-1=tajne")]
    public void Whoever_has_no_key_learns_only_how_to_get_one(string target, string? cookie)
    {
        var answer = Ask(target, cookie);
        var text = Encoding.UTF8.GetString(answer.Body.Span);
        Assert.Equal((403, false), (answer.Status, answer.IsNews));
        Assert.Contains("Otevřete adresu, kterou kpss serve vypsal", text, StringComparison.Ordinal);
        Assert.Contains("Open the address that kpss serve printed", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<body>plan", text, StringComparison.Ordinal);
        Assert.DoesNotContain("plan.html", text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Headers, header => header.Name is "Set-Cookie" or "Refresh");
        Assert.Equal("no-store", HeaderOf(answer, "Cache-Control"));
    }

    [Theory]
    [InlineData("/?klic=tajne", "/")]
    [InlineData("/plan.html?subjekt=charita&klic=tajne", "/plan.html")]
    [InlineData("//evil.example/?klic=tajne", "/")]
    [InlineData("http://evil.example/?klic=tajne", "/")]
    public void The_key_becomes_a_cookie_and_leaves_the_address(string target, string clean)
    {
        var answer = Ask(target);
        Assert.Equal((302, clean), (answer.Status, HeaderOf(answer, "Location")));
        Assert.Equal("kpss-1=tajne; Path=/; HttpOnly; SameSite=Strict", HeaderOf(answer, "Set-Cookie"));
        Assert.Equal(("no-store", "no-referrer"), (HeaderOf(answer, "Cache-Control"), HeaderOf(answer, "Referrer-Policy")));
        Assert.Equal(200, Ask("/plan.html", "other=1; kpss-1=tajne").Status);
    }

    [Fact]
    public void What_the_browser_was_started_with_opens_only_once()
    {
        Assert.Equal("kpss-1=tajne; Path=/; HttpOnly; SameSite=Strict", HeaderOf(Ask("/?klic=listek"), "Set-Cookie"));
        Assert.Equal(403, Ask("/?klic=listek").Status);
        Assert.Equal(200, Ask("/plan.html?klic=listek", "kpss-1=tajne").Status);
    }

    [Fact]
    public void Even_with_the_key_other_sites_get_nothing()
    {
        var embedded = Request("/?klic=listek", null) with { FetchSite = "cross-site", FetchDestination = "iframe" };
        Assert.Equal(403, _site.Answer(embedded).Status);
        Assert.Equal(403, _site.Answer(Request("/?klic=listek", null) with { Host = "evil.example:1" }).Status);
        Assert.Equal(302, Ask("/?klic=listek").Status);
    }

    [Fact]
    public void Whoever_follows_a_link_is_asked_once_more_by_the_page_itself()
    {
        var linked = Request("/plan.html", null) with { FetchSite = "cross-site", FetchDestination = "document" };
        Assert.Equal((403, "0; url=/plan.html?"), (_site.Answer(linked).Status, HeaderOf(_site.Answer(linked), "Refresh")));
        foreach (var target in new[] { "/plan.html?", "//evil.example/" })
        {
            Assert.DoesNotContain(_site.Answer(linked with { Target = target }).Headers, header => header.Name == "Refresh");
        }
    }

    [Fact]
    public void Nobody_guesses_the_secret()
    {
        var live = new MachineLive();
        var (one, other) = (live.Secret(), live.Secret());
        Assert.Matches("^[0-9a-f]{32}$", one);
        Assert.NotEqual(one, other);
    }

    private WebAnswer Ask(string target, string? cookie = null) => _site.Answer(Request(target, cookie));

    private static WebRequest Request(string target, string? cookie) => new("GET", target, 1) { Host = "localhost:1", Cookie = cookie };

    private static string HeaderOf(WebAnswer answer, string name) => Assert.Single(answer.Headers, header => header.Name == name).Value;
}
