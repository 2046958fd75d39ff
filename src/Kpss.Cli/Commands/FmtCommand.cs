using System.CommandLine;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;

namespace Kpss.Cli.Commands;

/// <summary>Brings the sources to one layout without changing what they say.</summary>
internal sealed class FmtCommand : KpssCommand
{
    private readonly OptionalArgument _path = CommonSymbols.Part();
    private readonly Switch _dryRun = CommonSymbols.DryRun();

    private readonly Switch _check = new(
        "--check",
        new("jen vypíše soubory, které by se změnily, a selže, když nějaké jsou", "only name the files that would change, and fail if there are any"));

    public FmtCommand()
        : base("fmt")
    {
        Add(_path);
        Add(_check);
        Add(_dryRun);
    }

    public override Bilingual About => new(
        "upraví zdrojové soubory: klíče v pořadí gramatiky, každá věta na svém řádku",
        "lay out the sources: keys in the order of the grammar, one sentence per line");

    public override Sequence<Example> Examples =>
    [
        new("kpss fmt --dry-run", new("ukáže, co by změnil", "show what would change")),
        new("kpss fmt", new("upraví soubory; komentáře zůstanou u svých klíčů", "lay out the files; comments stay with their keys")),
        new("kpss fmt --check", new("pro CI: selže, není-li něco upravené", "for CI: fail when something isn't laid out")),
    ];

    public override Sequence<StatusMeaning> Statuses =>
    [
        new(ExitStatus.Fine, new("v pořádku", "fine")),
        new(ExitStatus.FaultySources, new("s --check by se něco změnilo; nebo některý soubor nejde upravit", "with --check something would change; or some file cannot be laid out")),
        .. ExitStatus.Usual.From(2),
    ];

    public override bool WritesSources => true;

    public override int Run(ParseResult line, Session session)
    {
        if (_check.IsIn(line) && _dryRun.IsIn(line)) return BothRefusal().Tell(session);
        if (Scope.FindNamed(session.World, line.GetValue(_path), out var scope) is { } refusal) return refusal.Tell(session);

        var formatting = Formatter.Format(session.World, scope.Root, scope.Holds);
        var reporter = new LayoutReporter(session, scope.Root);
        if (_dryRun.IsIn(line)) reporter.Show(formatting);
        else if (_check.IsIn(line)) reporter.Name(formatting);
        else reporter.Write(formatting);
        var isStopped = formatting.Refused.Count + formatting.Unread.Count > 0;
        return isStopped || _check.IsIn(line) && formatting.Files.Count > 0 ? ExitStatus.FaultySources : ExitStatus.Fine;
    }

    private static Refusal BothRefusal() => new Refusal("--check a --dry-run zároveň zadat nelze", "--check and --dry-run cannot be given together")
        .WithHint("--check vypíše jen jména souborů a selže, --dry-run ukáže změny", "--check names the files only and fails, --dry-run shows the changes");
}
