using Kpss.Cli.Live.Site;
using Kpss.Documents.Outside;
using Xunit;

namespace Kpss.Tests.Live;

public class RequestGuardTests
{
    [Theory]
    [InlineData("GET", "127.0.0.1:5777", null)]
    [InlineData("GET", "localhost:5777", null)]
    [InlineData("HEAD", "LOCALHOST:5777", null)]
    [InlineData("GET", null, 403)]
    [InlineData("GET", "", 403)]
    [InlineData("GET", "127.0.0.1", 403)]
    [InlineData("GET", "localhost:5778", 403)]
    [InlineData("GET", "127.0.0.2:5777", 403)]
    [InlineData("GET", "[::1]:5777", 403)]
    [InlineData("GET", "evil.example:5777", 403)]
    [InlineData("GET", "localhost.evil.example:5777", 403)]
    [InlineData("GET", "localhost:5777,evil.example", 403)]
    [InlineData("POST", "127.0.0.1:5777", 405)]
    [InlineData("OPTIONS", "127.0.0.1:5777", 405)]
    [InlineData("get", "127.0.0.1:5777", 405)]
    [InlineData("DELETE", "evil.example:5777", 403)]
    public void Only_this_machine_by_its_own_name_may_read(string method, string? host, int? refusal) =>
        Assert.Equal(refusal, RequestGuard.Refusal(new(method, "/", 5777) { Host = host }, isPage: true));

    [Theory]
    [InlineData("http://127.0.0.1:5777", null)]
    [InlineData("http://localhost:5777", null)]
    [InlineData("https://localhost:5777", 403)]
    [InlineData("http://localhost:3000", 403)]
    [InlineData("http://evil.example", 403)]
    [InlineData("null", 403)]
    [InlineData("", 403)]
    public void Pages_of_other_origins_get_nothing(string origin, int? refusal)
    {
        Assert.Equal(refusal, RequestGuard.Refusal(Own() with { Origin = origin }, isPage: false));
        Assert.Equal(refusal, RequestGuard.Refusal(Own() with { Origin = origin }, isPage: true));
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("none", "document", null, null)]
    [InlineData("same-origin", "empty", null, null)]
    [InlineData("same-site", "empty", 403, 403)]
    [InlineData("cross-site", "empty", 403, 403)]
    [InlineData("cross-site", "iframe", 403, 403)]
    [InlineData("cross-site", "image", 403, 403)]
    [InlineData("cross-site", null, 403, 403)]
    [InlineData("cross-site", "document", null, 403)]
    [InlineData("same-site", "document", null, 403)]
    [InlineData("something-new", "document", 403, 403)]
    public void From_elsewhere_one_may_come_to_a_page_but_not_load_or_listen(string? site, string? destination, int? page, int? news)
    {
        var request = Own() with { FetchSite = site, FetchDestination = destination };
        Assert.Equal(page, RequestGuard.Refusal(request, isPage: true));
        Assert.Equal(news, RequestGuard.Refusal(request, isPage: false));
    }

    [Fact]
    public void On_the_usual_port_of_the_web_browsers_leave_it_out()
    {
        Assert.Null(RequestGuard.Refusal(new("GET", "/", 80) { Host = "localhost" }, isPage: true));
        Assert.Null(RequestGuard.Refusal(new("GET", "/", 80) { Host = "localhost:80" }, isPage: true));
        Assert.Equal(403, RequestGuard.Refusal(new("GET", "/", 80) { Host = "evil.example" }, isPage: true));
    }

    private static WebRequest Own() => new("GET", "/", 5777) { Host = "localhost:5777" };
}
