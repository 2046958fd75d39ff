using System.CommandLine;
using System.Globalization;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Live;
using Kpss.Cli.Live.Site;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Commands;

/// <summary>Shows the plans in the browser as they are being written.</summary>
internal sealed class ServeCommand : KpssCommand
{
    /// <summary>KPSS on the keys of a telephone.</summary>
    private const int UsualPort = 5777;

    /// <summary>As many previews as anybody has open at once.</summary>
    private const int PortsTried = 20;

    private readonly OptionalArgument _path = CommonSymbols.Built();

    private readonly ValueOption _port = new(
        "--port",
        new("ČÍSLO", "NUMBER"),
        new($"port (jinak {UsualPort}, nebo další volný)", $"the port (otherwise {UsualPort} or the next free one)"));

    private readonly Switch _noOpen = new("--no-open", new("neotevře prohlížeč", "open no browser"));

    public ServeCommand()
        : base("serve")
    {
        Add(_path);
        Add(_port);
        Add(_noOpen);
    }

    public override Bilingual About => new(
        "ukáže plán v prohlížeči a při každém uložení ho obnoví",
        "show the plan in the browser, renewed at every save");

    public override Sequence<Example> Examples =>
    [
        new("kpss serve", new("náhled plánu v této složce", "preview the plan in this folder")),
        new("kpss serve plans/klatovsko --no-open", new("jen vypíše adresu", "just tell the address")),
        new("kpss serve --port 8080", new("na jiném portu", "on another port")),
    ];

    public override Sequence<StatusMeaning> Statuses =>
    [
        new(ExitStatus.Fine, new("ukončeno klávesami Ctrl+C", "ended by Ctrl+C")),
        .. ExitStatus.Usual.From(2),
    ];

    public override int Run(ParseResult line, Session session)
    {
        if (ReadPort(line.GetValue(_port), out var port) is { } mistake) return mistake.Tell(session);
        if (Scope.Find(session.World, line.GetValue(_path), out var scope) is { } refusal) return refusal.Tell(session);

        var live = session.World.Live;
        var paths = new WatchedPaths(scope.Root);
        using var watch = live.Watch(scope.Root, paths.Count);
        var preview = new Preview(session, scope, paths);
        var round = preview.Renew();
        var key = new SiteKey(live.Secret(), live.Secret());
        using var server = Serve(live, port, SiteOf(preview, round, key, paths, session), out var isDenied);
        if (server is null) return (isDenied ? Denied(port) : Taken(port)).Tell(session);

        var reporter = new RoundReporter(session, paths);
        reporter.TellAddress(key.AddressFor(server.Port));
        reporter.Tell(round, changed: [], ConsequenceOf(round, preview, session));
        if (!_noOpen.IsIn(line) && session.World.Console.OutIsTerminal) live.Open(key.AddressForOnce(server.Port));

        var rounds = new Rounds(watch, session.World);
        while (rounds.Next() is { } changed)
        {
            round = preview.Renew();
            server.Show(SiteOf(preview, round, key, paths, session));
            reporter.Tell(round, changed, ConsequenceOf(round, preview, session));
        }

        reporter.TellEnd();
        return ExitStatus.Fine;
    }

    private static PreviewSite SiteOf(Preview preview, Round round, SiteKey key, WatchedPaths paths, Session session) =>
        PreviewSite.Of(preview.Pages, Panel.Of(round, preview.Pages.Count > 0, paths, session.Language), key, session.Language);

    private static string ConsequenceOf(Round round, Preview preview, Session session)
    {
        if (!round.Failed || preview.Pages.Count == 0) return "";
        return new Bilingual("; v náhledu zůstává poslední správná podoba", "; the preview keeps the last state that was right").In(session.Language);
    }

    /// <param name="isDenied">Whether the system keeps the port, or some of those that were tried.</param>
    /// <returns>Null when the port, or all that were tried, are taken.</returns>
    private static IWebServer? Serve(ILive live, int? port, IWebSite site, out bool isDenied)
    {
        if (port is { } asked) return live.Serve(asked, site, out isDenied);
        isDenied = false;
        for (var tried = UsualPort; tried < UsualPort + PortsTried; tried++)
        {
            if (live.Serve(tried, site, out var isKept) is { } server) return server;
            isDenied |= isKept;
        }

        return null;
    }

    private static Refusal? ReadPort(string? given, out int? port)
    {
        port = null;
        if (given is null) return null;
        if (ushort.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            port = number;
            return null;
        }

        return new Refusal($"volba „--port“ nemůže být „{given}“", $"option “--port” cannot be “{given}”")
            .WithHint("napište číslo 1 až 65535, nebo 0 pro kterýkoli volný port", "write a number from 1 to 65535, or 0 for any free port");
    }

    private static Refusal Taken(int? port)
    {
        var refusal = port is { } one
            ? new Refusal($"port {one} používá jiný program", $"another program uses the port {one}")
            : new Refusal($"porty {UsualPort} až {UsualPort + PortsTried - 1} používají jiné programy", $"other programs use the ports {UsualPort} to {UsualPort + PortsTried - 1}");
        return WithAnother(refusal);
    }

    private static Refusal Denied(int? port) => WithAnother(port is { } one
        ? new Refusal($"port {one} systém vyhrazuje správci nebo sobě", $"the system keeps the port {one} for its administrator or itself")
        : new Refusal($"porty {UsualPort} až {UsualPort + PortsTried - 1} jsou obsazené nebo je systém vyhrazuje sobě", $"the ports {UsualPort} to {UsualPort + PortsTried - 1} are taken or kept by the system"));

    private static Refusal WithAnother(Refusal refusal) =>
        refusal.WithHint("zvolte jiný, nebo kterýkoli volný: --port 0", "choose another one, or any that is free: --port 0");
}
