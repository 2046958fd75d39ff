using Kpss.Cli.CommandLine;
using Kpss.Documents;
using Kpss.Documents.Outside;
using Kpss.Planning.Authoring;
using Kpss.Planning.Compose;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Adding;

/// <summary>Under which item a new one goes.</summary>
internal static class ParentChoice
{
    private const int MostChoices = 15;

    /// <param name="under">What the user named; null to find it out.</param>
    /// <returns>Why it can't be told; null when it can, where no parent means the first level.</returns>
    public static Refusal? Find(string? under, Plan plan, Level level, IWorld world, out FoundItem? parent)
    {
        parent = null;
        if (under is not null) return Named(under, plan, level, out parent);
        if (level.Depth == 0) return null;

        var candidates = FoundItem.AllOf(plan).FindAll(found => plan.Grammar.MayLieUnder(level, found.Item.Level));
        var mayStandAlone = plan.Grammar.MayLieUnder(level, null);
        var here = candidates.FindAll(found => WorkspacePaths.Parent(found.Item.Source.Place.File.Path) == world.CurrentDirectory);
        if (here.Count == 1) candidates = here;
        if (candidates.Count == 0 && mayStandAlone) return null;
        if (candidates.Count == 1 && (!mayStandAlone || here.Count == 1))
        {
            parent = candidates[0];
            return null;
        }

        if (candidates.Count == 0) return None(plan, level);

        // What has a card already would be refused.
        var open = candidates.FindAll(found => !ItemAdding.HasCardAbove(plan, level, found.Item));
        return Several(plan, level, open.Count > 0 ? open : candidates);
    }

    private static Refusal? Named(string under, Plan plan, Level level, out FoundItem? parent)
    {
        parent = null;
        var found = ItemSearch.Find([plan], under);
        if (found.Count == 0)
        {
            var unknown = new Refusal($"„{under}“ v plánu není", $"there is no “{under}” in the plan");
            if (ItemSearch.Nearest([plan], under) is { } near) unknown = unknown.WithHint($"mysleli jste „{near}“?", $"did you mean “{near}”?");
            return unknown.WithHint("čísla a id vypíše kpss list", "kpss list prints numbers and ids");
        }

        var fitting = found.FindAll(candidate => plan.Grammar.MayLieUnder(level, candidate.Item.Level));
        if (fitting.Count > 1) return Several(plan, level, fitting);
        if (fitting.Count == 0) return WrongLevel(found[0], plan, level);
        parent = fitting[0];
        return null;
    }

    private static Refusal WrongLevel(FoundItem found, Plan plan, Level level)
    {
        var levels = string.Join(", ", plan.Grammar.Levels.Only(upper => plan.Grammar.MayLieUnder(level, upper)).Map(upper => upper.Key));
        var heading = SingleItem.Heading(found.Item);
        var refusal = new Refusal($"{level.Key} nepatří pod „{heading}“", $"{level.Key} does not belong under “{heading}”");
        return levels.Length == 0
            ? refusal.WithHint("je to nejvyšší úroveň; volbu --under vynechte", "it is the uppermost level; leave --under out")
            : refusal.WithHint($"může stát pod úrovní: {levels}", $"it may stand under the levels: {levels}");
    }

    private static Refusal None(Plan plan, Level level)
    {
        var upper = plan.Grammar.Levels[level.Depth - 1].Key;
        return new Refusal($"{level.Key} nemá pod co patřit: plán zatím nemá nic vyššího", $"{level.Key} has nothing to belong under: the plan holds nothing above it yet")
            .WithHint($"nejdřív přidejte: kpss new {upper} NÁZEV", $"add first: kpss new {upper} TITLE");
    }

    private static Refusal Several(Plan plan, Level level, List<FoundItem> candidates)
    {
        var refusal = new Refusal($"pod co {level.Key} patří? doplňte --under", $"what does {level.Key} belong under? add --under");
        var numbers = candidates.ConvertAll(found => NameOf(found, plan));
        var width = numbers.GetRange(0, Math.Min(MostChoices, numbers.Count)).Max(name => name.Length);
        for (var at = 0; at < candidates.Count && at < MostChoices; at++)
        {
            var choice = $"--under {numbers[at].PadRight(width)}  {Words.Quote(candidates[at].Item.Title)}";
            refusal = refusal.WithHint(choice, choice);
        }

        return candidates.Count > MostChoices
            ? refusal.WithHint($"… a další, celkem {candidates.Count}; vypíše je kpss list", $"… and more, {candidates.Count} in all; kpss list prints them")
            : refusal;
    }

    /// <summary>What to write behind `--under`: the number where it means only one item.</summary>
    private static string NameOf(FoundItem found, Plan plan)
    {
        var number = Reporting.DisplayText.Plain(found.Item.FullNumber).Replace(" ", "", StringComparison.Ordinal).TrimEnd(')', '.');
        return number.Length > 0 && ItemSearch.Find([plan], number).Count == 1 ? number : found.Item.Id;
    }
}
