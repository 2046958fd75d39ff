using System.Diagnostics.CodeAnalysis;
using Kpss.Cli.Building.Formats;
using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning;
using Kpss.Planning.Model;

namespace Kpss.Cli.Building;

/// <summary>The way from the sources to the files on the disk, once. Each step is taken only when the one before went well.</summary>
internal sealed class BuildPass(Session session, BuildRequest request, Report report)
{
    private readonly TimeSpan _begin = session.World.Elapsed;

    /// <summary>Null when the sources say too little to go on with.</summary>
    public Compilation? Compilation { get; private set; }

    public List<IFormat> Formats { get; private set; } = [];

    public Workshop? Workshop { get; private set; }

    public TimeSpan Time => session.World.Elapsed - _begin;

    public Progress Progress => new(session, _begin);

    public Findings Findings => Findings.Of(report, request.IsStrict);

    [MemberNotNullWhen(true, nameof(Compilation), nameof(Workshop))]
    public bool Prepare()
    {
        if (session.Tools.Compile(session.World, request.Root, report) is not { } compilation) return false;

        Compilation = request.Scope.Narrow(compilation);
        var outputs = Compilation.Outputs;
        var external = request.External();
        var lookup = new FormatLookup(session.Tools.Formats, external);
        lookup.Check(outputs, report);
        Formats = FormatsOf(lookup, outputs);
        external.TellUnasked(request.Formats, outputs, report);
        if (Findings.Failed) return false;

        var settings = outputs with { Template = request.Template ?? outputs.Template };
        Workshop = new(session, request.Root, request.Folder ?? Compilation.OutputFolder, settings, report) { Gate = request.Gate, IsForCheck = request.IsForCheck };
        return true;
    }

    /// <returns>Null when they must not be written.</returns>
    public List<OutputFile>? Make()
    {
        var files = DocumentFiles.Make(Compilation!.Documents, Formats, Workshop!, Progress);
        return Findings.Failed ? null : files;
    }

    public void Write(List<OutputFile> files)
    {
        OutputGuard.Check(session.World, request.Folder ?? request.Root, files);
        session.World.WriteAll(files);
    }

    private List<IFormat> FormatsOf(FormatLookup lookup, OutputSettings outputs)
    {
        if (request.Formats.Count == 0) return lookup.FromSources(outputs, report);
        // Whether they can be made was asked when the command line was read.
        _ = lookup.FromLine(request.Formats, out var formats);
        return formats;
    }
}
