using System.Globalization;
using Kpss.Cli.CommandLine;
using Kpss.Planning.Model;

namespace Kpss.Cli.Review;

/// <summary>A plan of a workspace by its folder or by its year.</summary>
internal static class PlanLookup
{
    public static bool IsYear(string word) => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <returns>Those that the word can mean; a plan of just that year goes before one of several years.</returns>
    public static List<Plan> Candidates(Workspace workspace, string word)
    {
        if (workspace.Index.Plan(word) is { } named) return [named];
        if (!IsYear(word)) return [];

        var year = int.Parse(word, CultureInfo.InvariantCulture);
        var (just, around) = (new List<Plan>(), new List<Plan>());
        foreach (var plan in workspace.Plans)
        {
            if (plan.Period is not { From: { } from, To: { } to } || from.Year > year || to.Year < year) continue;
            (from.Year == year && to.Year == year ? just : around).Add(plan);
        }

        return just.Count > 0 ? just : around;
    }

    /// <returns>Why there is not just one, or null.</returns>
    public static Refusal? Find(Workspace workspace, string word, string side, out Plan? plan)
    {
        plan = null;
        var candidates = Candidates(workspace, word);
        if (candidates is [var only])
        {
            plan = only;
            return null;
        }

        var folders = string.Join(", ", (candidates.Count > 0 ? candidates : [.. workspace.Plans]).ConvertAll(it => it.Id));
        return candidates.Count > 1
            ? new Refusal($"roku {word} odpovídá více plánů", $"several plans are of the year {word}").WithHint($"napište složku jednoho z nich: {folders}", $"name the folder of one: {folders}")
            : new Refusal($"plán „{word}“ tu není ({side})", $"there is no plan “{word}” ({side})").WithHint($"plány: {folders}", $"plans: {folders}");
    }
}
