using System.Text;
using System.Text.Json;
using Kpss.Cli.Live;
using Kpss.Cli.Live.Site;
using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Tests.Cli;
using Kpss.Tests.Html;
using Xunit;

namespace Kpss.Tests.Live;

public class PreviewSiteTests
{
    private static readonly WatchedPaths Paths = new("/disk/plan");

    [Fact]
    public void The_only_plan_is_gone_to_at_once()
    {
        var answer = Ask(SiteOf([PageNamed("plan-2025")]), "/");
        Assert.Equal((302, "/plan-2025.html"), (answer.Status, HeaderOf(answer, "Location")));
    }

    [Fact]
    public void Several_plans_are_offered()
    {
        var answer = Ask(SiteOf([PageNamed("plan-2025"), PageNamed("plán 2026")]), "/");
        Assert.Equal(200, answer.Status);
        Assert.Contains("<a href=\"/plan-2025.html\">", TextOf(answer), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/pl%C3%A1n%202026.html\">", TextOf(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/plan.html", 200)]
    [InlineData("/plan.html?subjekt=charita", 200)]
    [InlineData("/favicon.ico", 204)]
    [InlineData("/plan.docx", 404)]
    [InlineData("/PLAN.html", 404)]
    [InlineData("/../kpss.yaml", 404)]
    [InlineData("/%2e%2e/kpss.yaml", 404)]
    [InlineData("/..\\kpss.yaml", 404)]
    [InlineData("/kpss.yaml", 404)]
    [InlineData("//etc/passwd", 404)]
    [InlineData("http://evil.example/plan.html", 404)]
    [InlineData("*", 404)]
    public void Only_what_stands_in_the_site_is_answered(string target, int status) =>
        Assert.Equal(status, Ask(SiteOf([PageNamed("plan")]), target).Status);

    [Fact]
    public void The_page_itself_stays_as_it_is_built()
    {
        var page = PreviewPage.Of(SamplePlan.Document, Encoding.UTF8.GetBytes(Nodes.Render(SamplePlan.Document)));
        var live = TextOf(Ask(SiteOf([page]), page.Path));
        var style = live.LastIndexOf("<style>", live.IndexOf("</head>", StringComparison.Ordinal), StringComparison.Ordinal);
        var panel = live.IndexOf("<aside id=\"_kpss\"", StringComparison.Ordinal);
        var without = live[..style] + live[live.IndexOf("</head>", StringComparison.Ordinal)..panel] + live[live.LastIndexOf("</body>", StringComparison.Ordinal)..];
        Assert.Equal(Nodes.Render(SamplePlan.Document), without);
    }

    [Fact]
    public void Every_answer_keeps_the_page_to_itself()
    {
        var site = SiteOf([PageNamed("plan")]);
        foreach (var target in new[] { "/", "/plan.html", "/favicon.ico", "/_kpss/zmeny", "/nothing" })
        {
            var answer = Ask(site, target);
            Assert.Equal("nosniff", HeaderOf(answer, "X-Content-Type-Options"));
            Assert.Equal("no-referrer", HeaderOf(answer, "Referrer-Policy"));
            Assert.Equal("same-origin", HeaderOf(answer, "Cross-Origin-Resource-Policy"));
            Assert.StartsWith("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", HeaderOf(answer, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.DoesNotContain(answer.Headers, header => header.Name.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        }

        Assert.DoesNotContain("script-src 'unsafe-inline'", HeaderOf(Ask(site, "/plan.html"), "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_asks_for_the_head_of_the_news_is_not_kept_waiting()
    {
        Assert.True(Ask(SiteOf([]), "/_kpss/zmeny").IsNews);
        Assert.False(SiteOf([]).Answer(new("HEAD", "/_kpss/zmeny", 1) { Host = "localhost:1", Cookie = "kpss-1=tajne" }).IsNews);
    }

    [Fact]
    public void Without_any_good_page_every_address_shows_what_is_wrong()
    {
        var site = SiteOf([], Place.Error(Place.In("/disk/plan/a/1.yaml", "subjekty: [‹mesto-klatovi›]")));
        foreach (var target in new[] { "/", "/plan.html" })
        {
            var text = TextOf(Ask(site, target));
            Assert.Contains("Plán zatím nejde zobrazit", text, StringComparison.Ordinal);
            Assert.Contains("neznámý subjekt „mesto-klatovi“", text, StringComparison.Ordinal);
            Assert.DoesNotContain("poslední správnou podobu", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_panel_tells_as_the_terminal_does()
    {
        var error = Place.Error(Place.In("/disk/plan/a/1.yaml", "1\nsubjekty: [‹<mesto>›] # \u202Ex")).WithHint("mysleli jste „mesto“?", "did you mean “mesto”?");
        var text = TextOf(Ask(SiteOf([PageNamed("plan")], error, Place.Warning(null)), "/plan.html"));
        Assert.Contains("<summary><strong>1 chyba, 1 varování</strong> <span class=\"kpss-state\">Stránka ukazuje poslední správnou podobu.</span>", text, StringComparison.Ordinal);
        Assert.Contains("<p class=\"kpss-place\">a/1.yaml:2:12</p>", text, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"řádek 2\"", text, StringComparison.Ordinal);
        Assert.Contains("subjekty: [&lt;mesto&gt;] # \uFFFDx\n", text, StringComparison.Ordinal);
        Assert.Contains("           <span class=\"kpss-carets kpss-error\">^^^^^^^</span>", text, StringComparison.Ordinal);
        Assert.Contains("<p class=\"kpss-hint\">mysleli jste „mesto“?</p>", text, StringComparison.Ordinal);
        Assert.Contains("<details class=\"kpss-others\"><summary>1 varování</summary>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void News_are_one_line_with_the_versions_of_all_pages()
    {
        var news = SiteOf([PageNamed("plan")], Place.Error(Place.In("/disk/plan/a/1.yaml", "‹x›"))).News;
        Assert.DoesNotContain('\n', news);
        using var json = JsonDocument.Parse(news);
        Assert.Equal(["/", "/plan.html"], json.RootElement.GetProperty("pages").EnumerateObject().Select(page => page.Name));
        Assert.Equal("1 chyba. Stránka ukazuje poslední správnou podobu.", json.RootElement.GetProperty("summary").GetString());
    }

    private static PreviewPage PageNamed(string name) =>
        PreviewPage.Of(FakeTools.DocumentNamed(name), Encoding.UTF8.GetBytes("<html><head><script>1</script></head><body>plan</body></html>"));

    private static PreviewSite SiteOf(Sequence<PreviewPage> pages, params Diagnostic[] diagnostics)
    {
        var report = new Report();
        foreach (var diagnostic in diagnostics) report.Add(diagnostic);
        var round = new Round(Findings.Of(report, strict: false), null, TimeSpan.Zero);
        return PreviewSite.Of(pages, Panel.Of(round, pages.Count > 0, Paths, Language.Czech), new("tajne", "listek"), Language.Czech);
    }

    private static WebAnswer Ask(PreviewSite site, string target) => site.Answer(new("GET", target, 1) { Host = "localhost:1", Cookie = "kpss-1=tajne" });

    private static string TextOf(WebAnswer answer) => Encoding.UTF8.GetString(answer.Body.Span);

    private static string HeaderOf(WebAnswer answer, string name) => Assert.Single(answer.Headers, header => header.Name == name).Value;
}
