using System.CommandLine;
using Kpss.Cli.CommandLine;
using Kpss.Planning.Authoring;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Model.Timeframes;

namespace Kpss.Cli.Listing;

/// <summary>The options by which a list is narrowed. An item must fit each of them, and one value of each.</summary>
internal sealed class ListFilter
{
    public ListOption Level { get; } = new("--level", new("ÚROVEŇ[,…]", "LEVEL[,…]"), new("jen položky úrovně, třeba aktivita", "only items of a level, such as aktivita"))
    {
        Offer = Offer.Levels,
    };

    public ListOption Actor { get; } = new("--actor", new("SUBJEKT[,…]", "ACTOR[,…]"), new("jen co uskutečňuje subjekt: id nebo jméno", "only what an actor carries out: id or name"))
    {
        Offer = Offer.Actors,
    };

    public ListOption Group { get; } = new("--group", new("SKUPINA[,…]", "GROUP[,…]"), new("jen co pomáhá cílové skupině: id nebo jméno", "only what helps a target group: id or name"))
    {
        Offer = Offer.TargetGroups,
    };

    public ListOption State { get; } = new("--state", new("STAV[,…]", "STATE[,…]"), new("jen v tomto stavu plnění", "only in this state of fulfilment"))
    {
        Offer = Offer.States,
    };

    public ValueOption When { get; } = new("--when", new("TERMÍN", "WHEN"), new("jen co do této doby zasahuje: 2026, 2. pololetí 2026", "only what touches this time: 2026, 2. pololetí 2026"))
    {
        Offer = Offer.Years,
    };

    public ValueOption Text { get; } = new("--text", new("SLOVA", "WORDS"), new("jen s tímto textem v názvu nebo na kartě", "only with this text in the title or on the card"));

    /// <returns>The usage mistake, or null; without any option everything is wanted.</returns>
    public Refusal? Read(ParseResult line, Workspace workspace, List<Plan> plans, out List<Predicate<FoundItem>> wanted)
    {
        wanted = [];
        return ReadLevels(line, plans, wanted)
            ?? ReadEntries(Actor.ValuesIn(line), TargetKind.Actor, workspace, wanted)
            ?? ReadEntries(Group.ValuesIn(line), TargetKind.TargetGroup, workspace, wanted)
            ?? ReadStates(line, plans, wanted)
            ?? ReadTime(line, wanted)
            ?? ReadText(line, workspace, wanted);
    }

    private Refusal? ReadLevels(ParseResult line, List<Plan> plans, List<Predicate<FoundItem>> wanted)
    {
        var asked = Level.ValuesIn(line);
        if (asked.Count == 0) return null;
        foreach (var name in asked)
        {
            if (plans.Exists(plan => LevelName.Find(plan.Grammar, name) is not null)) continue;
            var known = LevelName.AllOf(plans);
            var list = string.Join(", ", known);
            return new Refusal($"úroveň „{name}“ plán nemá", $"the plan has no level “{name}”").WithNearest(name, known).WithHint($"úrovně: {list}", $"levels: {list}");
        }

        wanted.Add(found => asked.Exists(name => LevelName.Find(found.Plan.Grammar, name) == found.Item.Level));
        return null;
    }

    private static Refusal? ReadEntries(List<string> asked, TargetKind kind, Workspace workspace, List<Predicate<FoundItem>> wanted)
    {
        if (asked.Count == 0) return null;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in asked)
        {
            var entries = EntrySearch.Find(workspace.Registers, kind, name);
            if (entries.Count == 0) return EntrySearch.Unknown(workspace.Registers, kind, name);
            foreach (var entry in entries) ids.Add(entry.Id);
        }

        wanted.Add(found =>
        {
            var facts = ItemFacts.Of(found.Item, found.Plan, workspace.Index);
            foreach (var named in kind == TargetKind.Actor ? facts.Actors : facts.Groups)
            {
                if (ids.Contains(named.Id)) return true;
            }

            return false;
        });
        return null;
    }

    private Refusal? ReadStates(ParseResult line, List<Plan> plans, List<Predicate<FoundItem>> wanted)
    {
        var asked = State.ValuesIn(line).ConvertAll(ItemSearch.Flat);
        if (asked.Count == 0) return null;

        var known = new List<string>();
        foreach (var plan in plans)
        {
            foreach (var choice in ItemStates.FieldOf(plan)?.Choice ?? [])
            {
                if (!known.Contains(choice.Name)) known.Add(choice.Name);
            }
        }

        if (known.Count == 0) return new Refusal("plán nemá pole se stavem plnění", "the plan has no field for a state of fulfilment").WithHint("pole popisuje gramatika v kpss.yaml: typ výčet, hodnoty se „stav“", "the grammar in kpss.yaml describes one: type výčet, values with `stav`");
        foreach (var name in asked)
        {
            if (known.Exists(candidate => ItemSearch.Flat(candidate) == name)) continue;
            var list = string.Join(", ", known);
            return new Refusal($"stav „{name}“ plán nezná", $"the plan knows no state “{name}”").WithNearest(name, known).WithHint($"stavy: {list}", $"states: {list}");
        }

        wanted.Add(found => ItemStates.FieldOf(found.Plan) is { } field && ItemStates.Of(found.Item, field) is { } state && asked.Contains(ItemSearch.Flat(state.Choice)));
        return null;
    }

    private Refusal? ReadTime(ParseResult line, List<Predicate<FoundItem>> wanted)
    {
        if (line.GetValue(When) is not { } given) return null;
        if (TimeframeReader.Read(given) is not { } time) return new Refusal($"termín „{given}“ nejde přečíst", $"cannot read the time “{given}”").WithHint("třeba: 2026, \"2. pololetí 2026\", \"březen 2026\", \"od 2026\"", "for example: 2026, \"2. pololetí 2026\", \"březen 2026\", \"od 2026\"");

        wanted.Add(found => ItemTimeframes.Of(found.Item, found.Plan) is { } own && own.Touches(time));
        return null;
    }

    private Refusal? ReadText(ParseResult line, Workspace workspace, List<Predicate<FoundItem>> wanted)
    {
        if (line.GetValue(Text) is not { } given) return null;
        var text = ItemSearch.Flat(given);
        wanted.Add(found => ItemSearch.Flat(ItemText.Of(found, workspace)).Contains(text, StringComparison.Ordinal));
        return null;
    }
}
