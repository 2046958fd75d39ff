using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

internal sealed record TermPlace(PlanText Text, TextRange Place);

internal sealed record TermVariant(TermPlace Rarer, TermPlace Commoner);

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
        var seen = new Use?[Stems.Length][];
        for (var term = 0; term < seen.Length; term++) seen[term] = new Use?[Stems[term].Length];
        foreach (var text in texts)
        {
            if (text.Kind == TextKind.Target) continue;
            foreach (var word in WordScan.Words(text.Value)) Count(text, word, seen);
        }

        var variants = new List<TermVariant>();
        for (var term = 0; term < Stems.Length; term++) AddVariants(seen[term], variants);
        return variants;
    }

    private static void Count(PlanText text, TextRange word, Use?[][] seen)
    {
        var initial = Letters.Plain(text.Value[word.Start]);
        for (var term = 0; term < Stems.Length; term++)
        {
            if (Stems[term][0][0] != initial) continue;
            for (var variant = 0; variant < Stems[term].Length; variant++)
            {
                var stem = Stems[term][variant];
                if (word.Length < stem.Length || !Letters.ArePlainlyEqual(text.Value.AsSpan(word.Start, stem.Length), stem)) continue;
                (seen[term][variant] ??= new(new(text, word))).Count++;
            }
        }
    }

    private static void AddVariants(Use?[] uses, List<TermVariant> variants)
    {
        Use? commonest = null;
        foreach (var use in uses)
        {
            if (use is not null && use.Count > (commonest?.Count ?? 0)) commonest = use;
        }

        foreach (var use in uses)
        {
            if (use is not null && use != commonest) variants.Add(new(use.First, commonest!.First));
        }
    }

    private sealed class Use(TermPlace first)
    {
        public TermPlace First => first;

        public int Count { get; set; }
    }
}
