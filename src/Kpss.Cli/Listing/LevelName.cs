using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Listing;

/// <summary>Levels by their keys, in the singular or the plural, with or without diacritics; those of the usual grammar also in English.</summary>
internal static class LevelName
{
    private static readonly (string English, string Key)[] Usual = [("area", "oblast"), ("measure", "opatření"), ("activity", "aktivita")];

    public static Level? Find(PlanGrammar grammar, string name)
    {
        if (grammar.Level(name) is { } level) return level;
        var id = Words.ToId(name);
        foreach (var candidate in grammar.Levels)
        {
            if (Words.ToId(candidate.ListKey) == id || Words.ToId(candidate.Key) == id) return candidate;
        }

        return Array.Find(Usual, usual => usual.English == id).Key is { } key ? grammar.Level(key) : null;
    }

    public static List<string> AllOf(IEnumerable<Plan> plans)
    {
        var names = new List<string>();
        foreach (var plan in plans)
        {
            foreach (var level in plan.Grammar.Levels)
            {
                if (!names.Contains(level.Key)) names.Add(level.Key);
            }
        }

        return names;
    }

    /// <summary>How many there are, in a form that needs no inflection: `aktivity: 3`.</summary>
    public static string Count(Level level, int count) => $"{level.ListKey.Replace('_', ' ')}: {count}";
}
