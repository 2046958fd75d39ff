using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Likeness;

/// <summary>A sentence long enough that its likeness to another is no chance.</summary>
internal sealed class CardSentence(PlanText text, TextRange place, TextRange[] words, ulong[] hashes)
{
    public const int FewestWords = 8;

    public PlanText Text => text;

    public SourceSpan Span => text.Span(place);

    /// <summary>One for each word, the same for all capitals; diacritics count.</summary>
    public ReadOnlySpan<ulong> Words => hashes;

    /// <summary>A bit for each word: a word that only one of two sentences has sets at most one bit apart.</summary>
    public ulong Signature { get; } = SignatureOf(hashes);

    public string Word(int index) => words[index].Of(text.Value).ToString();

    /// <summary>A capital that is not the sentence's first letter: a name.</summary>
    public bool IsName(int index) => index > 0 && char.IsUpper(text.Value[words[index].Start]);

    /// <returns>Null when it is too short.</returns>
    public static CardSentence? Of(PlanText text, TextRange place)
    {
        var words = WordScan.Words(place.Of(text.Value));
        if (words.Count < FewestWords) return null;

        var hashes = new ulong[words.Count];
        var ranges = new TextRange[words.Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            ranges[i] = words[i] with { Start = words[i].Start + place.Start };
            hashes[i] = Hash(ranges[i].Of(text.Value));
        }

        return new(text, place, ranges, hashes);
    }

    private static ulong SignatureOf(ulong[] hashes)
    {
        var signature = 0UL;
        foreach (var hash in hashes) signature |= 1UL << (int)((hash ^ (hash >> 32)) & 63);
        return signature;
    }

    /// <summary>FNV-1a: the same on every machine and in every run.</summary>
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        return hash;
    }
}
