using System.CommandLine;
using Kpss.Cli.Building;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Commands;

/// <summary>Reads and checks the sources and says what it found, on standard output.</summary>
internal sealed class CheckCommand : KpssCommand
{
    private readonly OptionalArgument _path = CommonSymbols.Part();
    private readonly Switch _strict = CommonSymbols.Strict();

    private readonly ValueOption _format = new(
        "--format",
        new("FORMÁT", "FORMAT"),
        new("formát hlášení: text (výchozí), json, sarif, github, gitlab, junit", "report format: text (default), json, sarif, github, gitlab, junit"))
    {
        Offer = Offer.ReportFormats,
    };

    public CheckCommand()
        : base("check")
    {
        Add(_path);
        Add(_format);
        Add(_strict);
    }

    public override Bilingual About => new(
        "zkontroluje zdrojové soubory plánu a nic nezapíše",
        "check the sources of a plan and write nothing");

    public override Sequence<Example> Examples =>
    [
        new("kpss check", new("zkontroluje plán v této složce", "check the plan in this folder")),
        new("kpss check akcni-plan-2026/1-seniori", new("jen to, co se týká této složky", "only what concerns this folder")),
        new("kpss check plans/klatovsko --strict", new("selže i kvůli varování", "fail for warnings too")),
        new("kpss check --format sarif > kpss.sarif", new("hlášení pro editory a kontrolu kódu na GitHubu", "a report for editors and GitHub code scanning")),
        new("kpss check --format junit > kpss.xml", new("kontroly jako testy v GitLabu a Jenkinsu", "checks as tests in GitLab and Jenkins")),
    ];

    public override int Run(ParseResult line, Session session)
    {
        var name = line.GetValue(_format) ?? "text";
        if (FindingsReporters.ByName(name) is not { } reporter) return Refusal.UnknownFormat(Array.ConvertAll(FindingsReporters.All, it => it.Name), name).Tell(session);
        if (Scope.Find(session.World, line.GetValue(_path), out var scope) is { } refusal) return refusal.Tell(session);

        var report = new Report();
        var compilation = SourceCheck.Run(session, scope.Root, report);
        // What can't be read in kpss.yaml concerns every part.
        var found = scope.IsWhole || compilation is null ? Findings.Of(report, _strict.IsIn(line)) : Findings.Of(report, _strict.IsIn(line), scope.Holds);
        var findings = found with { SwitchedOff = compilation?.SwitchedOff ?? [], IsCutShort = compilation is null };
        reporter.Write(findings, session, session.World.Console.Out);
        if (Summary.Elsewhere(findings, session.Language) is { } elsewhere) (name == "text" ? Screen.Results(session.World) : Screen.Messages(session.World)).Line(elsewhere);
        return findings.Failed ? ExitStatus.FaultySources : ExitStatus.Fine;
    }
}
