using System.Globalization;
using Kpss.Planning.Model;

namespace Kpss.Planning.Authoring;

/// <summary>Which plans of a workspace a user means: the same for every command.</summary>
public static class PlanNames
{
    /// <summary>Of the plan's folder: as a name, or as a path the way shells complete it.</summary>
    public static string Folder(string given)
    {
        var path = given.TrimEnd('/', '\\');
        return path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
    }

    public static bool IsYear(string given) => given.Length == 4 && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <returns>Those of the folder; else of the title; else of the year; else those whose folder is partly named so.</returns>
    public static List<Plan> Meant(Workspace workspace, string given)
    {
        if (workspace.Index.Plan(Folder(given)) is { } named) return [named];

        var flat = ItemSearch.Flat(given);
        var plans = new List<Plan>(workspace.Plans);
        var titled = plans.FindAll(plan => plan.Id == flat || ItemSearch.Flat(plan.Title) == flat || ItemSearch.Flat(plan.ShortTitle) == flat);
        if (titled.Count > 0) return titled;
        if (OfYear(workspace, given) is { Count: > 0 } ofYear) return ofYear;
        var part = ItemSearch.Flat(Folder(given));
        return part.Length == 0 ? [] : plans.FindAll(plan => plan.Id.Contains(part, StringComparison.Ordinal));
    }

    /// <returns>A plan of just that year goes before one of several years.</returns>
    public static List<Plan> OfYear(Workspace workspace, string given)
    {
        var (just, around) = (new List<Plan>(), new List<Plan>());
        if (!IsYear(given)) return just;

        var year = int.Parse(given, CultureInfo.InvariantCulture);
        foreach (var plan in workspace.Plans)
        {
            if (plan.Period is not { From: { } from, To: { } to } || from.Year > year || to.Year < year) continue;
            (from.Year == year && to.Year == year ? just : around).Add(plan);
        }

        return just.Count > 0 ? just : around;
    }
}
