using System.CommandLine;
using System.Globalization;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning;
using Kpss.Planning.Authoring.Rollover;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Commands;

/// <summary>Makes next year's plan of this year's; says what was done and what a person has to decide, on standard output.</summary>
internal sealed class RolloverCommand : KpssCommand
{
    private readonly OptionalArgument _year = new(
        "year",
        new("ROK", "YEAR"),
        new("první rok nového plánu", "the first year of the new plan"))
    {
        IsRequired = true,
        Offer = Offer.NextYear,
    };

    private readonly ValueOption _plan = new(
        "--plan",
        new("PLÁN", "PLAN"),
        new("plán, který má pokračovat (jinak ten, který končí před rokem)", "the plan to go on from (otherwise the one that ends before)"))
    {
        Offer = Offer.Plans,
    };

    private readonly ValueOption _folder = new(
        "--folder",
        new("JMÉNO", "NAME"),
        new("jméno nové složky (jinak podle staré, s novým rokem)", "the new folder (otherwise the old name with the new year)"));

    private readonly ListOption _keep = new(
        "--keep",
        new("POLOŽKA[,…]", "ITEM[,…]"),
        new("id položek, které se převezmou, ač skončily", "ids of items that are taken over although they ended"))
    {
        Offer = Offer.Items,
    };

    private readonly Switch _dryRun = new("--dry-run", new("jen ukáže, co by se stalo", "only show what would be done"));

    private readonly ValueOption _workspace = CommonSymbols.Workspace();

    public RolloverCommand()
        : base("rollover")
    {
        Add(_year);
        Add(_plan);
        Add(_folder);
        Add(_keep);
        Add(_dryRun);
        Add(_workspace);
    }

    public override Bilingual About => new(
        "založí plán na další rok z letošního",
        "make next year's plan from this year's");

    public override Sequence<Example> Examples =>
    [
        new("kpss rollover 2026 --dry-run", new("ukáže, co by se stalo a co rozhodnout", "show what would be done and what to decide")),
        new("kpss rollover 2026", new("založí plán na rok 2026 vedle letošního", "make the plan for 2026 beside this year's")),
        new("kpss rollover 2028 --plan komunitni-plan", new("převede i plán na víc let", "carry over a plan for several years")),
        new("kpss rollover 2026 --keep vecerni-pece", new("převezme i opatření, které je splněné", "also take over a measure that is done")),
    ];

    public override Sequence<StatusMeaning> Statuses => [ExitStatus.Usual[0], new(ExitStatus.FaultySources, new("chyby v plánu, nic nevzniklo", "errors in the plan, nothing was made")), ExitStatus.Usual[2], ExitStatus.Usual[3]];

    public override bool WritesSources => true;

    public override int Run(ParseResult line, Session session)
    {
        if (Order(line, out var order) is { } mistake) return WithYear(mistake, line, session.World).Tell(session);
        if (WorkspaceRoot.Find(session.World, line.GetValue(_workspace), out var root, byOption: true) is { } refusal) return refusal.Tell(session);

        var report = new Report();
        if (YearlyRound.Prepare(session.World, root, order!, report, out var result) is { } reason) return new Refusal(reason.Message, reason.Hints).Tell(session);
        if (result is null)
        {
            BuildReporter.TellFindings(ErrorsIn(report), session);
            return ExitStatus.FaultySources;
        }

        var isDry = _dryRun.IsIn(line);
        if (!isDry) session.World.CreateAll(result.Files);
        new RolloverReporter(result, session) { Workspace = line.GetValue(_workspace) }.Tell(isDry);
        return ExitStatus.Fine;
    }

    /// <summary>Warnings are no hindrance: `kpss check` tells them.</summary>
    private static Findings ErrorsIn(Report report)
    {
        var errors = new Report();
        foreach (var diagnostic in report.Sorted())
        {
            if (diagnostic.Severity == Severity.Error) errors.Add(diagnostic);
        }

        return Findings.Of(errors, strict: false);
    }

    private Refusal? Order(ParseResult line, out RolloverOrder? order)
    {
        order = null;
        if (line.GetValue(_year) is not { } given) return new Refusal("chybí rok nového plánu", "the year of the new plan is missing");
        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < RolloverOrder.FirstYear or > RolloverOrder.LastYear)
            return new Refusal($"„{Words.Quote(given)}“ není rok", $"“{Words.Quote(given)}” is not a year");

        order = new(year, line.GetValue(_plan), line.GetValue(_folder), _keep.ValuesIn(line).ToSequence());
        return null;
    }

    /// <summary>With the year that comes next in the workspace, so that the example can be followed.</summary>
    private Refusal WithYear(Refusal refusal, ParseResult line, IWorld world)
    {
        var isFound = WorkspaceRoot.Find(world, line.GetValue(_workspace), out var root, byOption: true) is null;
        var next = isFound && WorkspaceReader.Read(world, root, new Report()) is { } workspace ? NextYear.In(workspace) : null;
        var year = next ?? world.Now.Year + 1;
        return refusal.WithHint($"třeba: kpss rollover {year}", $"such as: kpss rollover {year}");
    }
}
