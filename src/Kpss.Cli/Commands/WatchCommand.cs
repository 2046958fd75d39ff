using System.CommandLine;
using Kpss.Cli.Building;
using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Formats.External;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Live;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Commands;

/// <summary>Builds the documents whenever the sources change.</summary>
internal sealed class WatchCommand : KpssCommand
{
    private readonly OptionalArgument _path = CommonSymbols.Built();
    private readonly Switch _strict = CommonSymbols.Strict();
    private readonly ListOption _format = CommonSymbols.OutputFormat();
    private readonly ValueOption _output = CommonSymbols.Output();
    private readonly ValueOption _template = CommonSymbols.Template();
    private readonly RendererOptions _renderers = new();

    public WatchCommand()
        : base("watch")
    {
        Add(_path);
        Add(_format);
        Add(_output);
        Add(_template);
        Add(_strict);
        Add(_renderers.Allow);
        Add(_renderers.Timeout);
    }

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
        var world = session.World;
        var asked = _format.ValuesIn(line);
        if (_renderers.Read(line, world.Programs, out var external) is { } mistake) return mistake.Tell(session);
        if (new FormatLookup(session.Tools.Formats, external).FromLine(asked, out _) is { } unknown) return unknown.Tell(session);
        if (WorkspaceRoot.Find(world, line.GetValue(_path), out var root) is { } refusal) return refusal.Tell(session);
        if (TemplateChoice.FromLine(world, line.GetValue(_template), out var template) is { } missing) return missing.Tell(session);

        var paths = new WatchedPaths(root);
        using var watch = world.Live.Watch(root, paths.Count);
        if (template is not null) watch.Add(template.Path);
        var build = new RoundBuild(session, root, paths)
        {
            Asked = asked,
            External = () => Renderers(line, session),
            Folder = line.GetValue(_output) is { } given ? Places.Absolute(given, world.CurrentDirectory) : null,
            Template = template,
            IsStrict = _strict.IsIn(line),
        };
        var reporter = new RoundReporter(session, paths);
        reporter.TellWatched(root);

        var rounds = new Rounds(watch, world);
        for (Sequence<string>? changed = []; changed is not null; changed = rounds.Next()) Tell(build.Make(), build, changed, reporter, session);

        reporter.TellEnd();
        return ExitStatus.Fine;
    }

    private ExternalFormats Renderers(ParseResult line, Session session)
    {
        _ = _renderers.Read(line, session.World.Programs, out var formats);
        return formats;
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
