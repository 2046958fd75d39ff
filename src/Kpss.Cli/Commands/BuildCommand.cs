using System.CommandLine;
using Kpss.Cli.Building;
using Kpss.Cli.Building.Checking;
using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Formats.External;
using Kpss.Cli.Building.Word;
using Kpss.Cli.Building.Word.Rules;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;

namespace Kpss.Cli.Commands;

/// <summary>Builds the documents of a plan; findings go to standard error and the list of files to standard output.</summary>
internal sealed class BuildCommand : KpssCommand
{
    private readonly OptionalArgument _path = CommonSymbols.Path();
    private readonly Switch _strict = CommonSymbols.Strict();
    private readonly ListOption _format = CommonSymbols.OutputFormat();
    private readonly ValueOption _output = CommonSymbols.Output();
    private readonly ValueOption _template = CommonSymbols.Template();

    private readonly Switch _verify = new(
        "--verify",
        new("prověří každý dokument Wordu a vadný nezapíše", "verify every Word document and write no faulty one"));

    private readonly Switch _check = new(
        "--check",
        new("nezapíše nic, jen poví, zda jsou výstupy aktuální", "write nothing, only tell whether the outputs are current"));

    private readonly RendererOptions _renderers = new();

    public BuildCommand()
        : base("build")
    {
        Add(_path);
        Add(_format);
        Add(_output);
        Add(_template);
        Add(_strict);
        Add(_verify);
        Add(_check);
        Add(_renderers.Allow);
        Add(_renderers.Timeout);
    }

    public override Bilingual About => new("sestaví dokumenty plánu", "build the documents of a plan");

    public override Sequence<Example> Examples =>
    [
        new("kpss build", new("sestaví plán v této složce", "build the plan in this folder")),
        new("kpss build plans/klatovsko", new("sestaví plán v jiné složce", "build the plan in another folder")),
        new("kpss build --format docx,md", new("jen Word a Markdown", "Word and Markdown only")),
        new("kpss build --template sablony/mesto.docx", new("Word ve vzhledu města", "Word in the looks of the town")),
        new("kpss build --verify", new("před zápisem prověří dokumenty Wordu", "verify the Word documents before writing")),
        new("kpss build --check", new("selže, když dokumenty neodpovídají plánu", "fail when the documents don't match the plan")),
        new("kpss build --output web/plan --strict", new("zapíše jinam a neodpustí ani varování", "write elsewhere, forgive no warning")),
    ];

    public override Sequence<StatusMeaning> Statuses => ExitStatus.With(ExitStatus.FaultySources, new(
        "chyby v plánu (s --strict i varování, s --check i neaktuální výstupy)",
        "errors in the plan (with --strict also warnings, with --check also stale outputs)"));

    public override int Run(ParseResult line, Session session)
    {
        var begin = session.World.Elapsed;
        var asked = _format.ValuesIn(line);
        if (_renderers.Read(line, session.World.Programs, out var external) is { } mistake) return mistake.Tell(session);
        var lookup = new FormatLookup(session.Tools.Formats, external);
        if (lookup.FromLine(asked, out var formats) is { } unknown) return unknown.Tell(session);
        if (WorkspaceRoot.Find(session.World, line.GetValue(_path), out var root) is { } refusal) return refusal.Tell(session);
        if (TemplateChoice.FromLine(session.World, line.GetValue(_template), out var template) is { } missing) return missing.Tell(session);

        var report = new Report();
        var compilation = session.Tools.Compile(session.World, root, report);
        if (compilation is not null) lookup.Check(compilation.Outputs, report);
        if (compilation is not null && asked.Count == 0) formats = lookup.FromSources(compilation.Outputs, report);
        if (compilation is not null) external.TellUnasked(asked, compilation.Outputs, report);
        if (compilation is null || Findings.Of(report, _strict.IsIn(line)).Failed) return Stop(report, line, session);

        var folder = FolderFor(line, compilation, session);
        var settings = compilation.Outputs with { Template = template ?? compilation.Outputs.Template };
        var gate = _verify.IsIn(line) ? new WordGate() : null;
        var workshop = new Workshop(session, root, folder, settings, report) { Gate = gate, IsForCheck = _check.IsIn(line) };
        if (_check.IsIn(line)) return Check(compilation, formats, workshop, begin, line);
        var files = DocumentFiles.Make(compilation.Documents, formats, workshop, new(session, begin));
        if (Findings.Of(report, _strict.IsIn(line)).Failed) return Stop(report, line, session);

        if (gate is { IsIdle: true }) report.Add(NothingToVerify.Note());
        BuildReporter.TellFindings(Findings.Of(report, _strict.IsIn(line)), session);
        OutputGuard.Check(session.World, line.GetValue(_output) is null ? root : folder, files);
        session.World.WriteAll(files);
        BuildReporter.TellFiles(files, session.World.Elapsed - begin, session);
        return ExitStatus.Fine;
    }

    private int Check(Compilation compilation, List<IFormat> formats, Workshop workshop, TimeSpan begin, ParseResult line)
    {
        var session = workshop.Session;
        var outputs = OutputChecks.Make(compilation.Documents, formats, workshop, new(session, begin));
        var findings = Findings.Of(workshop.Report, _strict.IsIn(line));
        if (findings.Failed) return Stop(workshop.Report, line, session);

        BuildReporter.TellFindings(findings, session);
        CheckedOutputsReporter.Tell(outputs, session.World.Elapsed - begin, session);
        if (_format.ValuesIn(line).Count == 0) CheckedOutputsReporter.TellLeft(OutputChecks.Left(compilation.Documents, formats, workshop), session);
        return outputs.Exists(output => output.IsStale) ? ExitStatus.FaultySources : ExitStatus.Fine;
    }

    private int Stop(Report report, ParseResult line, Session session)
    {
        BuildReporter.TellFindings(Findings.Of(report, _strict.IsIn(line)), session);
        return ExitStatus.FaultySources;
    }

    private string FolderFor(ParseResult line, Compilation compilation, Session session) =>
        line.GetValue(_output) is { } given ? Places.Absolute(given, session.World.CurrentDirectory) : compilation.OutputFolder;
}
