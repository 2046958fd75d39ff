using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>Which plans are made anew every year or two, and which hold for many.</summary>
internal static class YearlyPlans
{
    private const int MostYears = 2;

    private static readonly string[] Yearly = ["akcni", "realizacni", "provadeci", "rocni"];
    private static readonly string[] Lasting = ["komunitni", "strednedob", "dlouhodob", "strateg", "koncepc"];

    /// <summary>By what its author calls it; else one that lasts for two years at most and that no other plan comes from.</summary>
    public static bool Contain(Plan plan, Workspace workspace)
    {
        var kind = Words.Fold(plan.Kind ?? "");
        if (ContainsAny(kind, Yearly)) return true;
        if (ContainsAny(kind, Lasting)) return false;
        foreach (var other in workspace.Plans)
        {
            if (other.Parent?.PlanId == plan.Id) return false;
        }

        return NewPeriod.YearsOf(plan) is null or <= MostYears;
    }

    /// <summary>True for plans of the same kind that come from the same parent: one follows the other.</summary>
    public static bool AreOfOneRow(Plan plan, Plan other) =>
        Words.Fold(plan.Kind ?? "") == Words.Fold(other.Kind ?? "")
        && plan.Parent?.PlanId == other.Parent?.PlanId
        && Words.Fold(plan.Parent?.Title ?? "") == Words.Fold(other.Parent?.Title ?? "");

    private static bool ContainsAny(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
