using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

internal readonly record struct TermPlace(PlanText Text, TextRange Place);

internal readonly record struct TermVariant(TermPlace Rarer, TermPlace Commoner);

/// <summary>Words that Czech spells in two ways; one plan should keep to one: diskuse and diskuze, hendikep and handicap.</summary>
internal static class TermVariants
{
    /// <summary>The starts of the words, without diacritics.</summary>
    private static readonly string[][] Stems =
    [
        ["diskus", "diskuz"],
        ["hendikep", "handicap", "handikep"],
        ["konzult", "konsult"],
        ["organizac", "organisac"],
        ["realizac", "realisac"],
        ["univerzit", "universit"],
        ["filozof", "filosof"],
        ["prezentac", "presentac"],
    ];

    public static List<TermVariant> In(List<PlanText> texts)
    {
        var seen = new (TermPlace First, int Count)[Stems.Length, Stems[1].Length];
        foreach (var text in texts)
        {
            if (text.Kind == TextKind.Target) continue;
            foreach (var word in WordScan.Words(text.Value)) Count(text, word, seen);
        }

        var variants = new List<TermVariant>();
        for (var term = 0; term < Stems.Length; term++) AddVariants(seen, term, variants);
        return variants;
    }

    private static void Count(PlanText text, TextRange word, (TermPlace First, int Count)[,] seen)
    {
        var initial = Letters.Plain(text.Value[word.Start]);
        for (var term = 0; term < Stems.Length; term++)
        {
            if (Stems[term][0][0] != initial) continue;
            for (var variant = 0; variant < Stems[term].Length; variant++)
            {
                var stem = Stems[term][variant];
                if (word.Length < stem.Length || !Letters.ArePlainlyEqual(text.Value.AsSpan(word.Start, stem.Length), stem)) continue;
                var (first, count) = seen[term, variant];
                seen[term, variant] = (count == 0 ? new(text, word) : first, count + 1);
            }
        }
    }

    private static void AddVariants((TermPlace First, int Count)[,] seen, int term, List<TermVariant> variants)
    {
        var commonest = 0;
        for (var variant = 1; variant < Stems[term].Length; variant++)
        {
            if (seen[term, variant].Count > seen[term, commonest].Count) commonest = variant;
        }

        for (var variant = 0; variant < Stems[term].Length; variant++)
        {
            if (variant != commonest && seen[term, variant].Count > 0) variants.Add(new(seen[term, variant].First, seen[term, commonest].First));
        }
    }
}
