using Kpss.Cli.Building;
using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Formats.External;
using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;

namespace Kpss.Cli.Live;

/// <summary>Builds the documents again and again, as `kpss build` does once.</summary>
internal sealed class RoundBuild(Session session, string root, WatchedPaths paths)
{
    private Dictionary<string, int> _before = new(StringComparer.Ordinal);

    /// <summary>The formats of the command line; empty for those of kpss.yaml.</summary>
    public List<string> Asked { get; init; } = [];

    /// <summary>New ones for each round: within one, they tell what changes in the workspace.</summary>
    public required Func<ExternalFormats> External { get; init; }

    /// <summary>Where the command line sends the documents; null for the folder of kpss.yaml.</summary>
    public string? Folder { get; init; }

    public NamedFile? Template { get; init; }

    public bool IsStrict { get; init; }

    /// <summary>What the last round wrote and no round before had.</summary>
    public List<OutputFile> Written { get; private set; } = [];

    public Round Make()
    {
        Written = [];
        return Round.Of(session, "watch", IsStrict, Make);
    }

    private void Make(Report report)
    {
        var begin = session.World.Elapsed;
        if (session.Tools.Compile(session.World, root, report) is not { } compilation) return;

        var folder = Folder ?? compilation.OutputFolder;
        paths.Output = compilation.OutputFolder;
        var external = External();
        var lookup = new FormatLookup(session.Tools.Formats, external);
        lookup.Check(compilation.Outputs, report);
        var formats = Formats(lookup, compilation.Outputs, report);
        external.TellUnasked(Asked, compilation.Outputs, report);
        if (Findings.Of(report, IsStrict).Failed) return;

        var workshop = new Workshop(session, root, folder, compilation.Outputs with { Template = Template ?? compilation.Outputs.Template }, report);
        var files = DocumentFiles.Make(compilation.Documents, formats, workshop, new(session, begin));
        if (Findings.Of(report, IsStrict).Failed) return;

        OutputGuard.Check(session.World, Folder is null ? root : folder, files);
        paths.Add(files);
        session.World.WriteAll(files);
        Written = NewAmong(files);
    }

    private List<IFormat> Formats(FormatLookup lookup, OutputSettings outputs, Report report)
    {
        if (Asked.Count == 0) return lookup.FromSources(outputs, report);
        // Whether they can be made was asked before the first round.
        _ = lookup.FromLine(Asked, out var formats);
        return formats;
    }

    private List<OutputFile> NewAmong(List<OutputFile> files)
    {
        var prints = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var print = new HashCode();
            print.AddBytes(file.Content.Span);
            prints[file.Path] = print.ToHashCode();
        }

        var fresh = files.FindAll(file => !_before.TryGetValue(file.Path, out var print) || print != prints[file.Path]);
        _before = prints;
        return fresh;
    }
}
