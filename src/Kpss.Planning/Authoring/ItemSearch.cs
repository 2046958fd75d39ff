using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring;

/// <summary>Finds items by what authors call them: `1.4 a`, `1.4a)`, `opatření 1.3`, an id, a title or a part of one.</summary>
public static class ItemSearch
{
    /// <summary>What is shorter stands in too many titles.</summary>
    private const int ShortestPart = 3;

    /// <returns>Those that fit best; several where one name means several things.</returns>
    public static List<FoundItem> Find(IEnumerable<Plan> plans, string given)
    {
        var all = AllOf(plans);
        var text = Flat(given);
        var exact = Exactly(all, given);
        if (exact.Count > 0 || text.Length < ShortestPart) return exact;
        return all.FindAll(found => Flat(found.Item.Title).Contains(text, StringComparison.Ordinal) || found.Item.Id.Contains(text, StringComparison.Ordinal));
    }

    /// <summary>Only by a whole number, id or title.</summary>
    public static List<FoundItem> FindExactly(IEnumerable<Plan> plans, string given) => Exactly(AllOf(plans), given);

    /// <summary>What an author who found nothing may have meant.</summary>
    public static string? Nearest(IEnumerable<Plan> plans, string given)
    {
        var names = new List<string>();
        foreach (var plan in plans)
        {
            foreach (var item in plan.AllItems())
            {
                names.Add(item.Id);
                names.Add(item.Title);
            }
        }

        return Sources.Nearest.To(given.Trim(), names);
    }

    /// <summary>Folded, with plain spaces: how texts compare that people type.</summary>
    public static string Flat(string text) => Words.Fold(text).Replace('\u00A0', ' ').Trim();

    private static List<FoundItem> AllOf(IEnumerable<Plan> plans)
    {
        var all = new List<FoundItem>();
        foreach (var plan in plans) all.AddRange(FoundItem.AllOf(plan));
        return all;
    }

    private static List<FoundItem> Exactly(List<FoundItem> all, string given)
    {
        var id = given.Trim();
        var number = Compact(given);
        var named = all.FindAll(found => found.Item.Id == id || number.Length > 0 && IsNumber(found.Item, number));
        return named.Count > 0 ? named : all.FindAll(found => Flat(found.Item.Title) == Flat(given));
    }

    private static bool IsNumber(PlanItem item, string number)
    {
        if (item.Number is not { } own) return false;
        return Compact(item.FullNumber) == number || Compact(item.Name) == number || Compact($"{item.Level.Key} {own.Printed}") == number || Compact($"{item.Level.Key} {item.FullNumber}") == number;
    }

    private static string Compact(string text) => Flat(text).Replace(" ", "", StringComparison.Ordinal).TrimEnd(')', '.');
}
