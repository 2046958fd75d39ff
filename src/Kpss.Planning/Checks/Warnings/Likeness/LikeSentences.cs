namespace Kpss.Planning.Checks.Warnings.Likeness;

internal sealed record LikePair(CardSentence Earlier, CardSentence Later);

/// <summary>
/// Pairs sentences of two cards that are nearly the same. Only sentences that share one of a few picked word triples are
/// compared, and only a few in each bucket, so that the work grows with the number of sentences and not with its square.
/// </summary>
internal static class LikeSentences
{
    private const double Likeness = 0.8;
    private const int Shingle = 3;
    private const int Picked = 6;
    private const int MostInBucket = 8;

    public static List<LikePair> Among(List<CardSentence> sentences)
    {
        var pairs = new List<LikePair>();
        var buckets = new Dictionary<ulong, List<CardSentence>>();
        Span<ulong> sketch = stackalloc ulong[Picked];
        foreach (var sentence in sentences)
        {
            Sketch(sentence.Words, sketch);
            if (Nearest(sentence, sketch, buckets) is { } earlier) pairs.Add(new(earlier, sentence));
            foreach (var key in sketch) Put(sentence, key, buckets);
        }

        return pairs;
    }

    /// <summary>The likest earlier sentence of another card; null when none is like enough, or when one is just the same.</summary>
    private static CardSentence? Nearest(CardSentence sentence, ReadOnlySpan<ulong> sketch, Dictionary<ulong, List<CardSentence>> buckets)
    {
        CardSentence? nearest = null;
        var best = Likeness;
        var tried = new List<CardSentence>();
        foreach (var key in sketch)
        {
            if (!buckets.TryGetValue(key, out var bucket)) continue;
            foreach (var earlier in bucket)
            {
                if (ReferenceEquals(earlier.Text.Item, sentence.Text.Item) || tried.Contains(earlier)) continue;
                tried.Add(earlier);
                if (Differences.AreSame(earlier, sentence)) return null;
                var likeness = Differences.Likeness(sentence, earlier, best);
                if (likeness < best || nearest is not null && likeness == best || Differences.AreOfNames(sentence, earlier)) continue;
                best = likeness;
                nearest = earlier;
            }
        }

        return nearest;
    }

    private static void Put(CardSentence sentence, ulong key, Dictionary<ulong, List<CardSentence>> buckets)
    {
        if (!buckets.TryGetValue(key, out var bucket)) buckets.Add(key, bucket = new(1));
        if (bucket.Count < MostInBucket && !(bucket is [.., var last] && ReferenceEquals(last, sentence))) bucket.Add(sentence);
    }

    /// <summary>The smallest hashes of the sentence's word triples: two like sentences have most of them in common.</summary>
    private static void Sketch(ReadOnlySpan<ulong> words, Span<ulong> sketch)
    {
        for (var slot = 0; slot < sketch.Length; slot++) sketch[slot] = ulong.MaxValue;
        for (var i = 0; i + Shingle <= words.Length; i++)
        {
            var hash = Mix(Mix(words[i]) + 3 * Mix(words[i + 1]) + 7 * Mix(words[i + 2]));
            for (var slot = 0; slot < sketch.Length && hash != sketch[slot]; slot++)
            {
                if (hash < sketch[slot]) (hash, sketch[slot]) = (sketch[slot], hash);
            }
        }
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 31)) * 0x9E3779B97F4A7C15UL;
        return value ^ (value >> 29);
    }
}
