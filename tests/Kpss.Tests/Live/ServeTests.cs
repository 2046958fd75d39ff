using System.Text;
using Kpss.Documents.Outside;
using Kpss.Tests.Cli;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Live;

public class ServeTests
{
    private readonly EndedLive _live = new();

    [Fact]
    public void The_address_is_told_and_opened_on_a_terminal()
    {
        var world = World();
        world.Console.OutIsTerminal = true;
        var call = Call.Run(world, FakeTools.Finding(), "serve plan");
        Assert.Equal(0, call.Status);
        Assert.Contains("http://127.0.0.1:5777/?klic=tajne1", call.Out, StringComparison.Ordinal);
        Assert.Equal(["http://127.0.0.1:5777/?klic=tajne2"], _live.Opened);
    }

    [Theory]
    [InlineData("serve plan --no-open", true)]
    [InlineData("serve plan", false)]
    public void No_browser_is_opened_unasked(string line, bool terminal)
    {
        var world = World();
        world.Console.OutIsTerminal = terminal;
        Assert.Equal(0, Call.Run(world, FakeTools.Finding(), line).Status);
        Assert.Empty(_live.Opened);
    }

    [Fact]
    public void A_taken_port_makes_way_for_the_next_one()
    {
        _live.Taken.AddRange([5777, 5778]);
        Assert.StartsWith("Náhled: http://127.0.0.1:5779/?klic=", Call.Run(World(), FakeTools.Finding(), "serve plan").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_taken_port_that_was_asked_for_is_refused()
    {
        _live.Taken.Add(8080);
        Assert.Equal(
            (2, "", "chyba: port 8080 používá jiný program\n  zvolte jiný, nebo kterýkoli volný: --port 0\n"),
            Call.Run(World(), FakeTools.Finding(), "serve plan --port 8080"));
    }

    [Fact]
    public void A_port_that_the_system_keeps_is_refused_and_passed_over_unasked()
    {
        _live.Denied.AddRange([80, 5777]);
        Assert.Equal(
            (2, "", "chyba: port 80 systém vyhrazuje správci nebo sobě\n  zvolte jiný, nebo kterýkoli volný: --port 0\n"),
            Call.Run(World(), FakeTools.Finding(), "serve plan --port 80"));
        Assert.StartsWith("Náhled: http://127.0.0.1:5778/?klic=", Call.Run(World(), FakeTools.Finding(), "serve plan").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_system_keeps_some_and_programs_have_the_rest_that_is_said()
    {
        _live.Denied.Add(5777);
        _live.Taken.AddRange(Enumerable.Range(5778, 19));
        Assert.Contains("porty 5777 až 5796 jsou obsazené nebo je systém vyhrazuje sobě", Call.Run(World(), FakeTools.Finding(), "serve plan").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_ports_are_taken_that_is_said()
    {
        _live.Taken.AddRange(Enumerable.Range(5777, 20));
        Assert.Equal(
            (2, "", "error: other programs use the ports 5777 to 5796\n  choose another one, or any that is free: --port 0\n"),
            Call.Run(World(), FakeTools.Finding(), "serve plan --lang en"));
    }

    [Fact]
    public void The_last_good_page_stays_when_an_error_comes_and_all_is_new_when_it_is_mended()
    {
        var round = 0;
        _live.Changes.Enqueue(["/disk/plan/a/1.yaml"]);
        _live.Changes.Enqueue(["/disk/plan/a/1.yaml"]);
        var good = FakeTools.Finding();
        var faulty = FakeTools.Finding(Place.Error(Place.In("/disk/plan/a/1.yaml", "[‹x›]")));
        var tools = good with { Compile = (world, root, report) => (++round == 2 ? faulty : good).Compile(world, root, report) };

        var call = Call.Run(World(), tools, "serve plan");
        Assert.Equal(0, call.Status);
        Assert.Equal(3, _live.Shown.Count);
        Assert.All(_live.Shown, site => Assert.Equal("plan html", PlanOf(site)));
        Assert.Equal([false, true, false], _live.Shown.Select(site => site.News.Contains("KPSS0210", StringComparison.Ordinal)));
        Assert.Contains("a/1.yaml: 1 chyba; v náhledu zůstává poslední správná podoba", call.Out, StringComparison.Ordinal);
        Assert.Contains("KPSS0210", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_are_told_once_and_errors_each_time()
    {
        for (var i = 0; i < 2; i++) _live.Changes.Enqueue(["/disk/plan/kpss.yaml"]);
        var tools = FakeTools.Finding(Place.Error(Place.In("/disk/plan/a/1.yaml", "[‹x›]")), Place.Warning(Place.In("/disk/plan/a/1.yaml", "[‹y›]")));
        var errors = Call.Run(World(), tools, "serve plan").Error;
        Assert.Equal(3, errors.Split("KPSS0210").Length - 1);
        Assert.Equal(1, errors.Split("KPSS0301").Length - 1);
    }

    [Theory]
    [InlineData("serve plan")]
    [InlineData("watch plan")]
    public void Nothing_but_the_user_ends_it(string line)
    {
        _live.Changes.Enqueue(["/disk/plan/kpss.yaml"]);
        var call = Call.Run(World(), FakeTools.Throwing(new UnauthorizedAccessException()), line);
        Assert.Equal(0, call.Status);
        Assert.Equal(2, call.Out.Split("nepodařilo se").Length - 1);
        Assert.Contains("k souboru nebo složce chybějí práva", call.Error, StringComparison.Ordinal);
    }

    private MemoryWorld World()
    {
        var world = Call.World();
        world.Live = _live;
        return world;
    }

    private static string PlanOf(IWebSite site) =>
        Encoding.UTF8.GetString(site.Answer(new("GET", "/plan.html", 1) { Host = "localhost:1", Cookie = "kpss-1=tajne1" }).Body.Span);
}
