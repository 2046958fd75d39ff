using System.CommandLine;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Live;
using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Commands;

/// <summary>Builds the documents whenever the sources change.</summary>
internal sealed class WatchCommand : KpssCommand
{
    private readonly BuildOptions _options = new();

    public WatchCommand()
        : base("watch") => _options.AddTo(this);

    public override Bilingual About => new(
        "sestaví dokumenty znovu po každé změně souborů",
        "build the documents again after every change of the files");

    public override Sequence<Example> Examples =>
    [
        new("kpss watch", new("sleduje plán v této složce", "watch the plan in this folder")),
        new("kpss watch plans/klatovsko --format docx", new("jen Word", "Word only")),
        new("kpss watch --template sablony/mesto.docx", new("sleduje i šablonu", "watch the template, too")),
    ];

    public override Sequence<StatusMeaning> Statuses =>
    [
        new(ExitStatus.Fine, new("ukončeno klávesami Ctrl+C", "ended by Ctrl+C")),
        .. ExitStatus.Usual.From(2),
    ];

    public override int Run(ParseResult line, Session session)
    {
        if (_options.Read(line, session, out var request) is { } refusal) return refusal.Tell(session);

        var paths = new WatchedPaths(request.Root);
        using var watch = session.World.Live.Watch(request.Root, paths.Count);
        if (request.Template is { } template) watch.Add(template.Path);
        var build = new RoundBuild(session, request, paths);
        var reporter = new RoundReporter(session, paths);
        reporter.TellWatched(request.Root);

        var rounds = new Rounds(watch, session.World);
        for (Sequence<string>? changed = []; changed is not null; changed = rounds.Next()) Tell(build.Make(), build, changed, reporter, session);

        reporter.TellEnd();
        return ExitStatus.Fine;
    }

    private static void Tell(Round round, RoundBuild build, Sequence<string> changed, RoundReporter reporter, Session session)
    {
        reporter.Tell(round, changed, ConsequenceOf(round, build).In(session.Language));
        BuildReporter.ListFiles(build.Written, session);
        session.World.Console.Out.Flush();
    }

    private static Bilingual ConsequenceOf(Round round, RoundBuild build)
    {
        if (round.Failed) return new("; nic nebylo zapsáno", "; nothing was written");
        return build.Written.Count == 0 ? new("; dokumenty beze změny", "; documents unchanged") : new("", "");
    }
}
