using System.CommandLine;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Showing;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Authoring;
using Kpss.Planning.Model;

namespace Kpss.Cli.Commands;

/// <summary>Prints one card, or where an entry of a register is used.</summary>
internal sealed class ShowCommand : KpssCommand
{
    private readonly WordsArgument _item = new(
        "item",
        new("POLOŽKA", "ITEM"),
        new("číslo (1.4 a), id nebo název; také id subjektu, skupiny, zkratky", "number (1.4 a), id or title; also the id of an actor, group, …"))
    {
        IsRequired = true,
        Offer = Offer.Items,
        Behind = [("subjekt", Offer.Actors), ("skupina", Offer.TargetGroups), ("služba", Offer.Services), ("zkratka", Offer.Abbreviations)],
    };

    private readonly ValueOption _plan = CommonSymbols.Plan();
    private readonly ValueOption _workspace = CommonSymbols.Workspace();

    public ShowCommand()
        : base("show")
    {
        Add(_item);
        Add(_plan);
        Add(_workspace);
    }

    public override Bilingual About => new("ukáže jednu kartu plánu", "show one card of a plan");

    public override Sequence<Example> Examples =>
    [
        new("kpss show 1.1", new("opatření podle čísla", "a measure by its number")),
        new("kpss show 1.2 a", new("aktivita podle čísla", "an activity by its number")),
        new("kpss show den-pro-pecujici", new("cokoli podle id", "anything by its id")),
        new("kpss show subjekt charita", new("kde všude je subjekt", "all places where an actor is named")),
    ];

    public override int Run(ParseResult line, Session session)
    {
        var given = string.Join(' ', line.GetValue(_item) ?? []).Trim();
        if (given.Length == 0) return NothingNamed().Tell(session);
        if (OpenedWorkspace.Open(session, line.GetValue(_workspace), out var opened, byOption: true) is { } status) return status;
        if (PlanChoice.FromLine(line.GetValue(_plan), opened.Workspace, out var plans) is { } unclear) return unclear.Tell(session);

        opened.TellErrors(session);
        var searched = Searched(line, given, plans, session);
        if (ShowTarget.Find(given, opened.Workspace, searched, out var target) is { } refusal) return refusal.Tell(session);
        if (target.Item is { } item) ItemPage.Write(item, opened.Workspace, session);
        else EntryPage.Write(target.Entry!, opened.Workspace, plans, session);
        return ExitStatus.Fine;
    }

    /// <summary>The plan in whose folder the user is, when it has just what was named; else all.</summary>
    private List<Plan> Searched(ParseResult line, string given, List<Plan> plans, Session session)
    {
        if (plans.Count < 2 || PlanChoice.Around(Places.Absolute(line.GetValue(_workspace) ?? ".", session.World.CurrentDirectory), plans) is not { } here) return plans;
        return ItemSearch.FindExactly([here], given).Count > 0 ? [here] : plans;
    }

    private static Refusal NothingNamed() => new Refusal("chybí, co ukázat", "nothing to show was named")
        .WithHint("třeba: kpss show 1.2 a, kpss show kc-dotek", "for example: kpss show 1.2 a, kpss show kc-dotek")
        .WithHint("čísla, názvy a id vypíše kpss list", "kpss list prints numbers, titles and ids");
}
