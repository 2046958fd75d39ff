using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring;

/// <summary>The next free number of a level under a parent.</summary>
/// <param name="Written">As its neighbours write it; null where they leave it to be counted, or the level has no numbers.</param>
/// <param name="Full">As the plan speaks of it: `1.4 d)`; empty without numbers.</param>
internal sealed record NewNumber(string? Written, string Full)
{
    /// <param name="neighbours">All items of the level in the plan.</param>
    public static NewNumber Of(Level level, FoundItem? parent, List<FoundItem> neighbours)
    {
        if (level.Number is not { } pattern) return new(null, "");

        var scope = ScopeOf(pattern, WayTo(parent));
        var counted = neighbours.FindAll(found => pattern.RunsOn || ReferenceEquals(ScopeOf(pattern, found.Above), scope));
        var last = 0;
        foreach (var found in counted) last = Math.Max(last, found.Item.Number?.Ordinal ?? 0);

        var printed = pattern.Print(last + 1, key => NumberOf(key, WayTo(parent)));
        var isWritten = neighbours.Count == 0 ? !pattern.RunsOn : WrittenIn((counted.Count > 0 ? counted : neighbours)[^1].Item) is not null;
        return new(isWritten ? Like(neighbours, printed, pattern) : null, FullOf(printed, level, parent));
    }

    /// <summary>The number in an item's own words; null where it is counted.</summary>
    public static string? WrittenIn(PlanItem item) =>
        item.Source.Record.Find(item.Level.Key) is ScalarNode { IsEmpty: false } number && item.Level.Number is not null ? number.Value.Trim() : null;

    private static IReadOnlyList<PlanItem> WayTo(FoundItem? parent) => parent is null ? [] : [.. parent.Above, parent.Item];

    /// <summary>The item under which the count starts anew: the lowest one that the pattern names, else the parent.</summary>
    private static PlanItem? ScopeOf(NumberPattern pattern, IReadOnlyList<PlanItem> way)
    {
        PlanItem? lowest = null;
        foreach (var part in pattern.Parts)
        {
            if (part is ParentPart named && Numbered(named.LevelKey, way) is { } ancestor && ancestor.Level.Depth > (lowest?.Level.Depth ?? -1)) lowest = ancestor;
        }

        return lowest ?? (way.Count > 0 ? way[^1] : null);
    }

    /// <summary>Where the level was skipped, the nearest one above that has a number.</summary>
    private static PlanItem? Numbered(string levelKey, IReadOnlyList<PlanItem> way)
    {
        for (var at = way.Count - 1; at >= 0; at--)
        {
            if (way[at].Level.Key == levelKey) return way[at];
        }

        for (var at = way.Count - 1; at >= 0; at--)
        {
            if (way[at].Level.Number is not null) return way[at];
        }

        return null;
    }

    private static string NumberOf(string levelKey, IReadOnlyList<PlanItem> way) => Bare(Numbered(levelKey, way)?.Number?.Printed ?? "");

    private static string FullOf(string printed, Level level, FoundItem? parent)
    {
        if (level.Label is not null || parent is null || parent.Item.FullNumber.Length == 0 || level.Number is { NamesParent: true }) return printed;
        return $"{parent.Item.FullNumber} {printed}";
    }

    /// <summary>Closing punctuation is left to the printer where the neighbours leave it, and where there are none.</summary>
    private static string Like(List<FoundItem> neighbours, string printed, NumberPattern pattern)
    {
        if (pattern.Parts is not [.., _, LiteralPart]) return printed;
        foreach (var found in neighbours)
        {
            if (WrittenIn(found.Item) is { } written) return Bare(written) == written ? Bare(printed) : printed;
        }

        return Bare(printed);
    }

    private static string Bare(string number) => number.TrimEnd('.', ')', ' ');
}
