using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Review;

/// <summary>What a thing says of itself that can change.</summary>
/// <param name="Key">For programs: the key in the sources.</param>
/// <param name="Word">In the middle of a sentence: `termín`, `údaj „Stav plnění“`.</param>
/// <param name="Gender">What Czech participles agree with.</param>
/// <param name="IsQuoted">True for values in words, which need marks around them.</param>
public sealed record FactName(string Key, Bilingual Word, Gender Gender, bool IsQuoted = false)
{
    /// <summary>True for the name of somebody, behind which a role may stand.</summary>
    public bool IsName { get; init; }

    /// <summary>For prose, in which something can move: `v textu „Popis“`.</summary>
    public Bilingual Inside { get; init; } = Word;
}

public enum Gender
{
    Masculine,
    Feminine,
    Neuter,
    Plural,
}
