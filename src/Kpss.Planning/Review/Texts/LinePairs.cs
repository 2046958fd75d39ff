using Kpss.Planning.Model.Matching;

namespace Kpss.Planning.Review.Texts;

/// <summary>Pairs lines of two stretches of text that are versions of each other, keeping their order.</summary>
internal static class LinePairs
{
    private const double Like = 0.4;
    private const int Most = 250_000;

    /// <returns>Indexes into both lists, rising; what is in no pair has no other version.</returns>
    public static List<(int Old, int New)> Of(IReadOnlyList<TextLine> older, IReadOnlyList<TextLine> newer)
    {
        if (older.Count == 1 && newer.Count == 1) return older[0].Kind == newer[0].Kind ? [(0, 0)] : [];
        if (older.Count == 0 || newer.Count == 0) return [];
        if (AreTooMany(older.Count, newer.Count)) return InStep(older, newer);

        var likeness = Likenesses(older, newer);
        var best = Sums(likeness, older.Count, newer.Count);
        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < older.Count && j < newer.Count;)
        {
            if (likeness[i, j] > 0 && best[i, j] == likeness[i, j] + best[i + 1, j + 1])
            {
                pairs.Add((i, j));
                (i, j) = (i + 1, j + 1);
            }
            else if (best[i, j] == best[i + 1, j]) i++;
            else j++;
        }

        return pairs;
    }

    /// <summary>True where weighing each line with each would take too long.</summary>
    public static bool AreTooMany(int older, int newer) => (long)older * newer > Most;

    /// <summary>Lines at the same place, such as those of a long text in which one word was replaced throughout.</summary>
    private static List<(int Old, int New)> InStep(IReadOnlyList<TextLine> older, IReadOnlyList<TextLine> newer)
    {
        var pairs = new List<(int, int)>();
        for (var at = 0; at < older.Count && at < newer.Count; at++)
        {
            if (WordLikeness.Of(LineWords.Of(older[at].Tokens), LineWords.Of(newer[at].Tokens)) >= Like) pairs.Add((at, at));
        }

        return pairs;
    }

    private static double[,] Likenesses(IReadOnlyList<TextLine> older, IReadOnlyList<TextLine> newer)
    {
        var (ofOld, ofNew) = (Words(older), Words(newer));
        var likeness = new double[older.Count, newer.Count];
        for (var i = 0; i < older.Count; i++)
        {
            for (var j = 0; j < newer.Count; j++)
            {
                if (WordLikeness.Of(ofOld[i], ofNew[j]) is var value and >= Like) likeness[i, j] = value;
            }
        }

        return likeness;
    }

    /// <summary>The most likeness that the rests from each place can have.</summary>
    private static double[,] Sums(double[,] likeness, int oldCount, int newCount)
    {
        var best = new double[oldCount + 1, newCount + 1];
        for (var i = oldCount - 1; i >= 0; i--)
        {
            for (var j = newCount - 1; j >= 0; j--)
            {
                best[i, j] = Math.Max(best[i + 1, j], best[i, j + 1]);
                if (likeness[i, j] > 0) best[i, j] = Math.Max(best[i, j], likeness[i, j] + best[i + 1, j + 1]);
            }
        }

        return best;
    }

    private static string[][] Words(IReadOnlyList<TextLine> lines)
    {
        var words = new string[lines.Count][];
        for (var at = 0; at < words.Length; at++) words[at] = LineWords.Of(lines[at].Tokens);
        return words;
    }
}
