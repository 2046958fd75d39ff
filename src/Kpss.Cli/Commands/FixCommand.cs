using System.CommandLine;
using Kpss.Cli.Building;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Cli.Understanding;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning;

namespace Kpss.Cli.Commands;

/// <summary>Makes the repairs of findings that have one possible meaning.</summary>
internal sealed class FixCommand : KpssCommand
{
    private readonly OptionalArgument _path = CommonSymbols.Part();
    private readonly Switch _dryRun = CommonSymbols.DryRun();

    private readonly ListOption _code = new(
        "--code",
        new("KÓD[,…]", "CODE[,…]"),
        new("jen nálezy těchto kódů", "only findings of these codes"))
    {
        Offer = Offer.RuleCodes,
    };

    public FixCommand()
        : base("fix")
    {
        Add(_path);
        Add(_code);
        Add(_dryRun);
    }

    public override Bilingual About => new(
        "opraví ve zdrojových souborech, co má jedinou správnou podobu",
        "repair what has only one right form in the sources");

    public override Sequence<Example> Examples =>
    [
        new("kpss fix --dry-run", new("ukáže, co by změnil", "show what would change")),
        new("kpss fix", new("opraví překlepy v klíčích a id a sazbu", "repair misspelt keys and ids, and typography")),
        new("kpss fix --code KPSS0310", new("jen chyby v sazbě", "typesetting only")),
        new("kpss fix --dry-run > opravy.patch", new("pro git apply (ve Windows jen PowerShell 7.4+)", "for git apply (on Windows PowerShell 7.4+)")),
    ];

    public override Sequence<StatusMeaning> Statuses =>
    [
        new(ExitStatus.Fine, new("v plánu nezůstala chyba", "no error is left in the plan")),
        new(ExitStatus.FaultySources, new("zbyly chyby, které musí opravit člověk", "errors are left for a person to repair")),
        .. ExitStatus.Usual.From(2),
    ];

    public override bool WritesSources => true;

    public override int Run(ParseResult line, Session session)
    {
        var codes = _code.ValuesIn(line).ConvertAll(Meant);
        if (codes.Find(code => !IsFixable(code)) is { } unknown) return NoRepairs(unknown).Tell(session);
        if (Scope.FindNamed(session.World, line.GetValue(_path), out var scope) is { } refusal) return refusal.Tell(session);

        var fixer = new Fixer((world, folder, report) => SourceCheck.Run(session with { World = world }, folder, report), it => (codes.Count == 0 || codes.Contains(it.Finding.Code)) && scope.Holds(it.Fix));
        var all = fixer.Fix(session.World, scope.Root);
        var fixing = all with { Remaining = all.Remaining.Only(scope.Holds) };
        new RepairReporter(session, scope.Root, _dryRun.IsIn(line)).Tell(fixing);
        foreach (var finding in fixing.Remaining)
        {
            if (finding.Severity == Severity.Error) return ExitStatus.FaultySources;
        }

        return ExitStatus.Fine;
    }

    /// <summary>As in `kpss explain`: `kpss0310` and `310` mean KPSS0310.</summary>
    private static string Meant(string word) => RuleCodes.Parse(word) is { } number && RuleCodes.Find(number) is { } rule ? rule.Code : word;

    private static bool IsFixable(string code) => Array.Exists(RuleList.All, rule => rule.IsFixable && rule.Code == code);

    private static Refusal NoRepairs(string code)
    {
        var list = string.Join(", ", RuleList.All.Where(rule => rule.IsFixable).Select(rule => rule.Code));
        return new Refusal($"nálezy s kódem „{code}“ kpss opravit neumí", $"kpss has no repairs for findings of the code “{code}”")
            .WithHint($"umí: {list}", $"it has some for: {list}");
    }
}
