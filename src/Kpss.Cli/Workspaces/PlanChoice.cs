using Kpss.Cli.CommandLine;
using Kpss.Planning.Authoring;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Workspaces;

/// <summary>Which plan of a workspace the user named, by its folder, its year or its title.</summary>
internal static class PlanChoice
{
    /// <returns>Why it is none of them; null when <paramref name="plans"/> holds it, or all when none was named.</returns>
    public static Refusal? FromLine(string? given, Workspace workspace, out List<Plan> plans)
    {
        plans = [.. workspace.Plans];
        if (given is null) return null;
        if (Find(workspace, given, side: null, out var plan) is { } refusal) return refusal;
        plans = [plan!];
        return null;
    }

    /// <returns>The plan in whose folder someone stands; null outside of all.</returns>
    public static Plan? Around(string directory, List<Plan> plans) =>
        plans.Find(plan => WorkspacePaths.Parent(plan.Place.File.Path) is var folder && (directory == folder || Places.IsBelow(directory, folder)));

    /// <param name="side">Which of two workspaces is looked at; null when there is one.</param>
    /// <returns>Why there is not just one, or null.</returns>
    public static Refusal? Find(Workspace workspace, string given, string? side, out Plan? plan)
    {
        var meant = PlanNames.Meant(workspace, given);
        plan = meant is [var only] ? only : null;
        return plan is null ? Unclear(given, meant, workspace, side is null ? "" : $" ({side})") : null;
    }

    private static Refusal Unclear(string given, List<Plan> meant, Workspace workspace, string where)
    {
        var ids = (meant.Count > 0 ? meant : [.. workspace.Plans]).ConvertAll(plan => plan.Id);
        var list = string.Join(", ", ids);
        return meant.Count == 0
            ? new Refusal($"plán „{given}“ tu není{where}", $"there is no plan “{given}” here{where}").WithNearest(given, ids).WithHint($"plány: {list}", $"plans: {list}")
            : new Refusal($"„{given}“ může být více plánů{where}", $"“{given}” could be several plans{where}").WithHint($"plány: {list}", $"plans: {list}");
    }
}
