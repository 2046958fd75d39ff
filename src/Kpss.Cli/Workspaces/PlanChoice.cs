using Kpss.Cli.CommandLine;
using Kpss.Planning.Authoring;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Workspaces;

/// <summary>Which plan of a workspace the user named, by its folder or its title.</summary>
internal static class PlanChoice
{
    /// <returns>Why it is none of them; null when <paramref name="plans"/> holds it, or all when none was named.</returns>
    public static Refusal? FromLine(string? given, Workspace workspace, out List<Plan> plans)
    {
        plans = [.. workspace.Plans];
        if (given is null) return null;

        var wanted = ItemSearch.Flat(given.TrimEnd('/'));
        var named = plans.FindAll(plan => plan.Id == wanted || ItemSearch.Flat(plan.Title) == wanted || ItemSearch.Flat(plan.ShortTitle) == wanted);
        if (named.Count == 0) named = plans.FindAll(plan => plan.Id.Contains(wanted, StringComparison.Ordinal));
        if (named.Count != 1) return Unclear(given, named.Count == 0 ? plans : named, isUnknown: named.Count == 0);

        plans = named;
        return null;
    }

    /// <returns>The plan in whose folder someone stands; null outside of all.</returns>
    public static Plan? Around(string directory, List<Plan> plans) =>
        plans.Find(plan => WorkspacePaths.Parent(plan.Place.File.Path) is var folder && (directory == folder || Places.IsBelow(directory, folder)));

    private static Refusal Unclear(string given, List<Plan> plans, bool isUnknown)
    {
        var ids = plans.ConvertAll(plan => plan.Id);
        var list = string.Join(", ", ids);
        return isUnknown
            ? new Refusal($"plán „{given}“ tu není", $"there is no plan “{given}” here").WithNearest(given, ids).WithHint($"plány: {list}", $"plans: {list}")
            : new Refusal($"„{given}“ může být více plánů", $"“{given}” could be several plans").WithHint($"plány: {list}", $"plans: {list}");
    }
}
