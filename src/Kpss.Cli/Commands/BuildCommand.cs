using System.CommandLine;
using Kpss.Cli.Building;
using Kpss.Cli.Building.Checking;
using Kpss.Cli.Building.Word;
using Kpss.Cli.Building.Word.Rules;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Commands;

/// <summary>Builds the documents of a plan; findings go to standard error and the list of files to standard output.</summary>
internal sealed class BuildCommand : KpssCommand
{
    private readonly BuildOptions _options = new();

    private readonly Switch _verify = new(
        "--verify",
        new("prověří každý dokument Wordu a vadný nezapíše", "verify every Word document and do not write a faulty one"));

    private readonly Switch _check = new(
        "--check",
        new("nezapíše nic, jen poví, zda jsou výstupy aktuální", "write nothing, only say whether the outputs are current"));

    public BuildCommand()
        : base("build")
    {
        _options.AddTo(this, _verify, _check);
    }

    public override Bilingual About => new("sestaví dokumenty plánu", "build the documents of a plan");

    public override Sequence<Example> Examples =>
    [
        new("kpss build", new("sestaví plán v této složce", "build the plan in this folder")),
        new("kpss build akcni-plan-2026", new("jen tento plán, ostatní dokumenty zůstanou", "this plan alone, the other documents stay")),
        new("kpss build plans/klatovsko", new("plány v jiné pracovní složce", "the plans of another workspace")),
        new("kpss build --format docx,md", new("jen Word a Markdown", "Word and Markdown only")),
        new("kpss build --template sablony/mesto.docx", new("Word ve vzhledu města", "Word in the town's style")),
        new("kpss build --verify", new("před zápisem prověří dokumenty Wordu", "verify the Word documents before writing")),
        new("kpss build --check", new("selže, když dokumenty neodpovídají plánu", "fail when the documents don't match the plan")),
        new("kpss build --output web/plan --strict", new("zapíše jinam a neodpustí ani varování", "write elsewhere, forgive no warning")),
    ];

    public override Sequence<StatusMeaning> Statuses => ExitStatus.With(ExitStatus.FaultySources, new(
        "chyby v plánu (s --strict i varování, s --check i neaktuální výstupy)",
        "errors in the plan (with --strict also warnings, with --check also stale outputs)"));

    public override int Run(ParseResult line, Session session)
    {
        if (_options.Read(line, session, out var request) is { } refusal) return refusal.Tell(session);

        var gate = _verify.IsIn(line) ? new WordGate() : null;
        var isForCheck = _check.IsIn(line);
        var report = new Report();
        var pass = new BuildPass(session, request with { Gate = gate, IsForCheck = isForCheck }, report);
        if (!pass.Prepare()) return Stop(pass, session);
        if (isForCheck) return Check(pass, hasOwnFormats: request.Formats.Count > 0, session);
        if (pass.Make() is not { } files) return Stop(pass, session);

        if (gate is { IsIdle: true }) report.Add(NothingToVerify.Note());
        BuildReporter.TellFindings(pass.Findings, session);
        pass.Write(files);
        BuildReporter.TellFiles(files, pass.Time, session);
        return ExitStatus.Fine;
    }

    private static int Check(BuildPass pass, bool hasOwnFormats, Session session)
    {
        var (documents, workshop) = (pass.Compilation!.Documents, pass.Workshop!);
        var outputs = OutputChecks.Make(documents, pass.Formats, workshop, pass.Progress);
        if (pass.Findings.Failed) return Stop(pass, session);

        BuildReporter.TellFindings(pass.Findings, session);
        CheckedOutputsReporter.Tell(outputs, pass.Time, session);
        if (!hasOwnFormats) CheckedOutputsReporter.TellLeft(OutputChecks.Left(documents, pass.Formats, workshop), session);
        return outputs.Exists(output => output.IsStale) ? ExitStatus.FaultySources : ExitStatus.Fine;
    }

    private static int Stop(BuildPass pass, Session session)
    {
        BuildReporter.TellFindings(pass.Findings, session);
        return ExitStatus.FaultySources;
    }
}
