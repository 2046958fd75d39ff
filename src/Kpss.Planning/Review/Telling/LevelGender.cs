using Kpss.Planning.Sources;

namespace Kpss.Planning.Review.Telling;

/// <summary>The gender of a level's name. Levels are called as a town likes: what the ending doesn't tell for sure is left open.</summary>
internal static class LevelGender
{
    private static readonly string[] Feminine = ["oblast", "cast", "cinnost", "prilezitost", "potreba", "obec", "sit", "vec", "moznost", "sluzba"];
    private static readonly string[] Neuter = ["tema", "schema", "dilema"];

    /// <param name="key">As in a grammar: `opatření`, `prioritní_oblast`.</param>
    /// <returns>Null when nobody can say.</returns>
    public static Gender? Of(string key)
    {
        var words = Words.Fold(key).Split('_', ' ', '-');
        foreach (var word in words)
        {
            if (Array.IndexOf(Feminine, word) >= 0) return Gender.Feminine;
            if (Array.IndexOf(Neuter, word) >= 0) return Gender.Neuter;
        }

        // Of several words it may be any that the rest agrees with.
        return words is [var only] && only.Length > 1 ? OfEnding(only) : null;
    }

    private static Gender? OfEnding(string word) => word[^1] switch
    {
        'a' or 'e' => Gender.Feminine,
        'o' or 'i' => Gender.Neuter,
        'u' or 'y' => null,
        _ when word.EndsWith("ost", StringComparison.Ordinal) => Gender.Feminine,
        _ when word.EndsWith("um", StringComparison.Ordinal) => Gender.Neuter,
        _ => Gender.Masculine,
    };
}
