using System.CommandLine;
using Kpss.Cli.Building;
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

    private readonly ListOption _format = new(
        "--format",
        new("FORMÁT[,…]", "FORMAT[,…]"),
        new("jen tyto formáty: docx, html, md (jinak podle kpss.yaml)", "only these formats: docx, html, md (else as kpss.yaml says)"));

    private readonly ValueOption _output = new(
        "--output",
        new("SLOŽKA", "FOLDER"),
        new("kam zapisovat (jinak podle kpss.yaml)", "where to write (else as kpss.yaml says)"));

    public BuildCommand()
        : base("build")
    {
        Add(_path);
        Add(_format);
        Add(_output);
        Add(_strict);
    }

    public override Bilingual About => new("sestaví dokumenty plánu", "build the documents of a plan");

    public override Sequence<Example> Examples =>
    [
        new("kpss build", new("sestaví plán v této složce", "build the plan in this folder")),
        new("kpss build plans/klatovsko", new("sestaví plán v jiné složce", "build the plan in another folder")),
        new("kpss build --format docx,md", new("jen Word a Markdown", "Word and Markdown only")),
        new("kpss build --output web/plan --strict", new("zapíše jinam a neodpustí ani varování", "write elsewhere, forgive no warning")),
    ];

    public override int Run(ParseResult line, Session session)
    {
        var begin = session.World.Elapsed;
        var asked = _format.ValuesIn(line);
        if (RendererChoice.FromLine(session.Tools.Renderers, asked, out var renderers) is { } unknown) return unknown.Tell(session);
        if (WorkspaceRoot.Find(session.World, line.GetValue(_path), out var root) is { } refusal) return refusal.Tell(session);

        var report = new Report();
        var compilation = session.Tools.Compile(session.World, root, report);
        if (asked.Count == 0) renderers = RendererChoice.FromSources(session.Tools.Renderers, compilation?.Formats ?? [], report);

        var findings = Findings.Of(report, _strict.IsIn(line));
        BuildReporter.TellFindings(findings, session);
        if (findings.Failed || compilation is null) return ExitStatus.FaultySources;

        var folder = FolderFor(line, compilation, session);
        var files = DocumentFiles.Render(compilation.Documents, renderers, folder, new(session, begin));
        if (line.GetValue(_output) is null) OutputGuard.Check(session.World, root, folder);
        session.World.WriteAll(files);
        BuildReporter.TellFiles(files, session.World.Elapsed - begin, session);
        return ExitStatus.Fine;
    }

    private string FolderFor(ParseResult line, Compilation compilation, Session session) =>
        line.GetValue(_output) is { } given ? Places.Absolute(given, session.World.CurrentDirectory) : compilation.OutputFolder;
}
