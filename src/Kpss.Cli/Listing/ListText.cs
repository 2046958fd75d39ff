using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Cli.Listing;

/// <summary>
/// Plans as trees for people: number and title, below them the id and what the card says. On a terminal lines are
/// broken to its width, else one fact stays on one line.
/// </summary>
internal sealed class ListText(Session session, WorkspaceIndex index)
{
    private const int Step = 2;

    /// <summary>A title needs some room however deep it lies.</summary>
    private const int Narrowest = 24;

    private static readonly Bilingual Untitled = new("(bez názvu)", "(untitled)");

    private static readonly Bilingual WithoutCard = new("karta zatím není vyplněná", "the card is not filled in yet");

    private static readonly Bilingual Unread = new("soubor nejde celý přečíst", "the file cannot be read to its end");

    private readonly TextWriter _target = session.World.Console.Out;
    private readonly Ink _ink = Ink.For(session.World.Console.OutIsTerminal, session.World);
    private readonly int _width = session.World.Console.OutIsTerminal ? session.World.Console.Width ?? 80 : int.MaxValue;

    public void Write(ListedPlan listed)
    {
        WriteLines(listed.Plan.ShortTitle, "", 0, _ink.Bold);
        WriteLines($"{listed.Plan.Id} · {listed.Plan.Period.Text}", "", 0, _ink.Faint);
        _target.WriteLine();
        Write(listed.Items, listed.Plan, depth: 0, indent: 0);
    }

    private void Write(IReadOnlyList<ListedItem> items, Plan plan, int depth, int indent)
    {
        var widest = 0;
        foreach (var item in items) widest = Math.Max(widest, Wrapping.WidthOf(NumberOf(item)));
        // Without a number the title would stand under the facts of the item above as one of them.
        if (depth > 0 && widest == 0) indent += Step;
        foreach (var item in items)
        {
            if (depth == 0 && item != items[0]) _target.WriteLine();
            var number = NumberOf(item);
            var before = new string(' ', indent) + (widest > 0 ? number.PadRight(widest + 1) : "");
            WriteLines(item.Item.Title.Length > 0 ? item.Item.Title : Untitled.In(session.Language), before, before.Length, item.IsHit ? depth == 0 ? _ink.Bold : text => text : _ink.Faint);
            if (item.IsHit) WriteLines(Details(item.Item, plan), new(' ', before.Length), before.Length, _ink.Faint);
            Write(item.Children, plan, depth + 1, widest > 0 ? before.Length : indent);
        }
    }

    private static string NumberOf(ListedItem item) => item.Item.Number?.Printed ?? "";

    private string Details(PlanItem item, Plan plan)
    {
        var details = new List<string> { item.Id };
        var facts = ItemFacts.Of(item, plan, index);
        if (facts.State is { } state) details.Add(StateOf(state));
        if (facts.Timeframe is { } timeframe) details.Add(timeframe.Text);
        if (facts.Actors.Count > 0) details.Add(Joined(facts));
        if (item.Fields.Count == 0) details.AddRange(ChildrenOf(item, plan.Grammar));
        if (item is { Fields.Count: 0, Children.Count: 0, Level.MayCarryCard: true }) details.Add((item.Source.IsWhole ? WithoutCard : Unread).In(session.Language));
        return string.Join(" · ", details);
    }

    private static string StateOf(EnumerationValue state) => state.Share is { } share ? $"{state.Choice} {share}\u00A0%" : state.Choice;

    private static string Joined(ItemFacts facts)
    {
        var names = new List<string>();
        foreach (var actor in facts.Actors) names.Add(actor.Role is { } role ? $"{actor.Name} ({role})" : actor.Name);
        // `MAS Sv. Jana, z. s., Charita` could be three of them.
        return string.Join(names.Exists(name => name.Contains(',')) ? "; " : ", ", names);
    }

    /// <summary>What an item without a card is there for: those below it.</summary>
    private static List<string> ChildrenOf(PlanItem item, PlanGrammar grammar)
    {
        var counts = new List<string>();
        foreach (var level in grammar.Levels)
        {
            var count = 0;
            foreach (var child in item.Children) count += child.Level == level ? 1 : 0;
            if (count > 0) counts.Add(LevelName.Count(level, count));
        }

        return counts;
    }

    /// <param name="before">Stands before the first line; the others are as far to the right.</param>
    private void WriteLines(string text, string before, int indent, Func<string, string> paint)
    {
        var lines = Wrapping.Lines(text, Math.Max(Narrowest, _width - indent));
        for (var at = 0; at < lines.Count; at++) _target.WriteLine((at == 0 ? before : new(' ', indent)) + paint(lines[at]));
    }

    public void WriteCount(IReadOnlyList<ListedPlan> plans, bool isFiltered)
    {
        var (hits, total) = (0, 0);
        foreach (var plan in plans)
        {
            hits += plan.HitCount();
            total += plan.Total;
        }

        var summary = isFiltered
            ? new Bilingual($"Nalezeno: {hits} z {total}", $"Found: {hits} of {total}")
            : new Bilingual($"Celkem: {total} ({Counts(plans)})", $"In all: {total} ({Counts(plans)})");
        if (hits == 0) summary = isFiltered ? new("Nic takového v plánu není.", "Nothing of that kind is in the plan.") : new("Plán zatím nic neobsahuje.", "The plan holds nothing yet.");
        WriteLines(summary.In(session.Language), "", 0, text => text);
    }

    private static string Counts(IReadOnlyList<ListedPlan> plans)
    {
        var levels = new List<Level>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var listed in plans)
        {
            foreach (var item in listed.Plan.AllItems())
            {
                if (counts.TryAdd(item.Level.ListKey, 1)) levels.Add(item.Level);
                else counts[item.Level.ListKey]++;
            }
        }

        levels.Sort((left, right) => left.Depth.CompareTo(right.Depth));
        return string.Join(", ", levels.ConvertAll(level => LevelName.Count(level, counts[level.ListKey])));
    }
}
