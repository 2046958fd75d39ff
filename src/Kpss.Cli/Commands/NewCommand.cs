using System.CommandLine;
using Kpss.Cli.Adding;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Listing;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Authoring;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Commands;

/// <summary>Adds an item of any level or an entry of a register, as its neighbours are written.</summary>
internal sealed class NewCommand : KpssCommand
{
    private readonly OptionalArgument _kind = new(
        "kind",
        new("DRUH", "KIND"),
        new("oblast, opatření, aktivita …, subjekt, skupina, služba, zkratka, plán", "oblast, opatření, aktivita …, or subjekt, skupina, služba, zkratka, plán"))
    {
        IsRequired = true,
        Offer = Offer.Levels,
        Choices = ["subjekt", "skupina", "služba", "zkratka", "plán"],
    };

    private readonly WordsArgument _title = new("title", new("NÁZEV…", "TITLE…"), new("název; se znaky jako „&“, „#“ nebo závorkami v uvozovkách", "the title; in quotes with signs such as “&”, “#” or brackets"))
    {
        IsRequired = true,
    };

    private readonly ValueOption _under = new("--under", new("ČÍSLO|ID", "NUMBER|ID"), new("pod kterou položku patří", "the item it belongs under"))
    {
        Offer = Offer.Items,
    };

    private readonly ValueOption _plan = CommonSymbols.Plan();

    private readonly ValueOption _id = new("--id", new("JMÉNO", "NAME"), new("stálé jméno (jinak podle názvu)", "the lasting name (otherwise made from the title)"));

    private readonly ValueOption _workspace = CommonSymbols.Workspace();

    public NewCommand()
        : base("new")
    {
        Add(_kind);
        Add(_title);
        Add(_under);
        Add(_plan);
        Add(_id);
        Add(_workspace);
    }

    public override Bilingual About => new("přidá do plánu opatření, aktivitu, subjekt …", "add a measure, an activity, an actor … to a plan");

    public override Sequence<Example> Examples =>
    [
        new("kpss new oblast Bydlení", new("nová oblast s dalším číslem", "a new area with the next number")),
        new("kpss new opatření Krizový byt --under 1", new("opatření v oblasti 1", "a measure in area 1")),
        new("kpss new aktivita Úprava bytu --under 1.2", new("aktivita v opatření 1.2", "an activity in measure 1.2")),
        new("kpss new subjekt spolek Naděje", new("jméno tak, jak se píše uvnitř věty", "a name as inside a sentence")),
        new("kpss new plán Akční plán na rok 2028", new("prázdný plán ve vlastní složce", "an empty plan in its own folder")),
        new("kpss new zkratka MAS místní akční skupina", new("zkratka a co znamená", "an abbreviation and what it means")),
    ];

    public override bool WritesSources => true;

    public override int Run(ParseResult line, Session session)
    {
        if (OpenedWorkspace.Open(session, line.GetValue(_workspace), out var opened, byOption: true) is { } status) return status;
        if (PlanChoice.FromLine(line.GetValue(_plan), opened.Workspace, out var plans) is { } unclear) return unclear.Tell(session);
        if (line.GetValue(_kind) is not { } kind) return NoKind(plans).Tell(session);

        var words = line.GetValue(_title) ?? [];
        var title = TypedName.OnOneLine(string.Join(' ', words));
        var levelled = plans.FindAll(plan => LevelName.Find(plan.Grammar, kind) is not null);
        var isPlan = levelled.Count == 0 && Words.Fold(kind) == Words.Fold(PlanAdding.Kind);
        if (levelled.Count == 0 && !isPlan && RegisterKind.Named(kind) is null) return UnknownKind(kind, plans).Tell(session);
        if (title.Length == 0) return NoTitle(kind).Tell(session);
        if (TypedName.Refuse(title) is { } unseen) return unseen.Tell(session);
        if (isPlan) return PlanAdding.Run(title, line.GetValue(_id), opened, session);
        if (levelled.Count == 0) return EntryAdding.Run(RegisterKind.Named(kind)!.Target, words, line.GetValue(_id), opened, session);

        var under = line.GetValue(_under);
        if (OnlyPlan(levelled, under, session) is not { } plan) return SeveralPlans(levelled).Tell(session);
        return ItemAdding.Run(plan, LevelName.Find(plan.Grammar, kind)!, title, line.GetValue(_id), under, opened, session);
    }

    /// <summary>The one there is, the one whose folder the user is in, or the only one that has the parent.</summary>
    private static Plan? OnlyPlan(List<Plan> plans, string? under, Session session)
    {
        if (plans is [var only]) return only;
        var here = PlanChoice.Around(session.World.CurrentDirectory, plans);
        if (here is not null || under is null) return here;
        return plans.FindAll(plan => ItemSearch.Find([plan], under).Count > 0) is [var having] ? having : null;
    }

    private static Refusal SeveralPlans(List<Plan> plans)
    {
        var refusal = new Refusal("do kterého plánu? doplňte --plan", "to which plan? add --plan");
        foreach (var plan in plans) refusal = refusal.WithHint($"--plan {plan.Id}", $"--plan {plan.Id}");
        return refusal;
    }

    private static Refusal NoKind(List<Plan> plans)
    {
        var kinds = string.Join(", ", KindsIn(plans));
        return new Refusal("chybí, co přidat", "what to add is missing")
            .WithHint($"lze přidat: {kinds}", $"you can add: {kinds}")
            .WithHint("třeba: kpss new opatření Krizový byt --under 1", "for example: kpss new opatření Krizový byt --under 1");
    }

    private static Refusal UnknownKind(string kind, List<Plan> plans)
    {
        var kinds = KindsIn(plans);
        var list = string.Join(", ", kinds);
        return new Refusal($"„{kind}“ přidat nelze", $"“{kind}” cannot be added").WithNearest(kind, kinds).WithHint($"lze přidat: {list}", $"you can add: {list}");
    }

    private static Refusal NoTitle(string kind) => new Refusal("chybí název", "the title is missing")
        .WithHint($"napište ho za druh: kpss new {kind} NÁZEV", $"write it after the kind: kpss new {kind} TITLE");

    private static List<string> KindsIn(List<Plan> plans) => [.. LevelName.AllOf(plans), .. RegisterKind.All.Select(register => register.Word).Where(name => !LevelName.AllOf(plans).Contains(name)), PlanAdding.Kind];
}
