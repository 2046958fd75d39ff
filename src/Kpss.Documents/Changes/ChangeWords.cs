using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;

namespace Kpss.Documents.Changes;

/// <summary>What every form of a report says around the changes.</summary>
public static class ChangeWords
{
    private static readonly Bilingual Title = new("Změny", "Changes");
    private static readonly Bilingual Nothing = new("Beze změny.", "No change.");

    /// <summary>`Změny: HEAD → pracovní složka`.</summary>
    public static string Sides(ChangeReport report) => $"{Title.In(report.Language)}: {report.Old} → {report.New}";

    /// <summary>True for a line that <see cref="Sides"/> made, in either language.</summary>
    public static bool AreSides(string line) => line.Contains(" → ", StringComparison.Ordinal) && (Begins(line, Title.Czech) || Begins(line, Title.English));

    /// <summary>`Změny: HEAD (28. 11. 2026, „První podoba plánu“) → dnešní podoba souborů`.</summary>
    public static string ToldSides(ChangeReport report) => $"{Title.In(report.Language)}: {report.Told.Old} → {report.Told.New}";

    /// <summary>`3 změny: 1 přidání, 2 změněné údaje.`</summary>
    public static string Summary(ChangeReport report)
    {
        var entries = report.AllEntries();
        if (entries.Count == 0) return Nothing.In(report.Language);

        var parts = new List<string>();
        foreach (var kind in Enum.GetValues<ChangeKind>())
        {
            var count = entries.FindAll(entry => entry.Kind == kind).Count;
            if (count > 0) parts.Add(Counted(kind, count).In(report.Language));
        }

        var all = new Bilingual(
            $"{entries.Count} {Plural.Of(entries.Count, "změna", "změny", "změn")}",
            $"{entries.Count} {Plural.Of(entries.Count, "change", "changes")}");
        return parts.Count == 1 ? $"{all.In(report.Language)} ({parts[0]})." : $"{all.In(report.Language)}: {string.Join(", ", parts)}.";
    }

    /// <summary>For choosing by it.</summary>
    public static Bilingual NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => new("přibylo", "added"),
        ChangeKind.Removed => new("ubylo", "removed"),
        ChangeKind.Moved => new("přesunuto a přečíslováno", "moved and renumbered"),
        ChangeKind.Value => new("změněné údaje", "changed values"),
        _ => new("změněné texty", "changed texts"),
    };

    private static Bilingual Counted(ChangeKind kind, int count) => kind switch
    {
        ChangeKind.Added => new($"{count} přidání", $"{count} added"),
        ChangeKind.Removed => new($"{count} odebrání", $"{count} removed"),
        ChangeKind.Moved => new($"{count} {Plural.Of(count, "přesun", "přesuny", "přesunů")} nebo přečíslování", $"{count} moved"),
        ChangeKind.Value => new($"{count} {Plural.Of(count, "změněný údaj", "změněné údaje", "změněných údajů")}", $"{count} {Plural.Of(count, "value", "values")}"),
        _ => new($"{count} {Plural.Of(count, "změněný text", "změněné texty", "změněných textů")}", $"{count} {Plural.Of(count, "text", "texts")}"),
    };

    private static bool Begins(string line, string title) => line.StartsWith($"{title}: ", StringComparison.Ordinal);
}
