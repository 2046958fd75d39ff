using Kpss.Cli.CommandLine;
using Kpss.Cli.Listing;
using Kpss.Documents;
using Kpss.Planning.Authoring;
using Kpss.Planning.Compose;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Showing;

/// <summary>What the words behind `kpss show` mean: one item, or one entry of a register.</summary>
internal sealed record ShowTarget(FoundItem? Item, RegisterEntry? Entry)
{
    /// <summary>More choices than that nobody reads.</summary>
    private const int MostChoices = 12;

    /// <returns>Why it is nothing or too much; null when there is one target.</returns>
    public static Refusal? Find(string given, Workspace workspace, List<Plan> plans, out ShowTarget target)
    {
        target = new(null, null);
        if (given.Split(' ', 2) is [var prefix, var rest] && RegisterKind.Named(prefix) is { Target: var kind } && !plans.Exists(plan => plan.Grammar.Level(prefix) is not null))
        {
            var entries = EntrySearch.Find(workspace.Registers, kind, rest);
            return entries.Count == 0 ? EntrySearch.Unknown(workspace.Registers, kind, rest) : One(given, [], entries, out target);
        }

        var found = new List<RegisterEntry>();
        foreach (var register in RegisterKind.All) found.AddRange(EntrySearch.Find(workspace.Registers, register.Target, given));
        var items = ItemSearch.Find(plans, given);

        // An id as it is written counts most, then a whole name in whatever letters, then a part of one.
        var written = found.FindAll(entry => entry.Id == given);
        var writtenItems = items.FindAll(item => item.Item.Id == given);
        if (written.Count + writtenItems.Count > 0) return One(given, writtenItems, written, out target);

        var exact = found.FindAll(entry => ItemSearch.Flat(entry.Id) == ItemSearch.Flat(given) || ItemSearch.Flat(entry.Name) == ItemSearch.Flat(given));
        var exactItems = ItemSearch.FindExactly(plans, given);
        if (exact.Count + exactItems.Count > 0) return One(given, exactItems, exact, out target);
        return items.Count + found.Count > 0 ? One(given, items, found, out target) : Unknown(given, workspace, plans);
    }

    private static Refusal? One(string given, List<FoundItem> items, List<RegisterEntry> entries, out ShowTarget target)
    {
        target = new(items is [var item, ..] ? item : null, items.Count == 0 ? entries[0] : null);
        if (items.Count + entries.Count == 1) return null;

        var refusal = new Refusal($"„{given}“ může být více věcí", $"“{given}” could be several things");
        var severalPlans = items.Exists(other => other.Plan != items[0].Plan);
        foreach (var choice in items[..Math.Min(items.Count, MostChoices)])
        {
            var call = $"kpss show {choice.Item.Id}{(severalPlans ? $" --plan {choice.Plan.Id}" : "")}";
            var heading = Words.Quote(SingleItem.Heading(choice.Item));
            refusal = refusal.WithHint($"{call}   {heading}", $"{call}   {heading}");
        }

        foreach (var entry in entries[..Math.Min(entries.Count, MostChoices)])
        {
            var call = $"kpss show {RegisterKind.Of(entry.Kind).Word} {entry.Id}";
            refusal = refusal.WithHint($"{call}   {entry.Name}", $"{call}   {entry.Name}");
        }

        return refusal;
    }

    private static Refusal Unknown(string given, Workspace workspace, List<Plan> plans)
    {
        var refusal = new Refusal($"„{given}“ v plánu není", $"there is no “{given}” in the plan");
        var names = new List<string>();
        foreach (var entry in workspace.Registers.All) names.AddRange([entry.Id, entry.Name]);
        if (ItemSearch.Nearest(plans, given) is { } item) names.Add(item);
        return refusal.WithNearest(given, names).WithHint("čísla, názvy a id vypíše kpss list", "kpss list prints numbers, titles and ids");
    }
}
