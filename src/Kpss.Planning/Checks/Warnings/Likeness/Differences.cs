namespace Kpss.Planning.Checks.Warnings.Likeness;

/// <summary>What two sentences have in common, word by word and in order.</summary>
internal static class Differences
{
    /// <summary>The share of words that both have, from 0 to 1.</summary>
    public static double Likeness(CardSentence left, CardSentence right)
    {
        var (shorter, longer) = (Math.Min(left.Words.Length, right.Words.Length), Math.Max(left.Words.Length, right.Words.Length));
        // Whatever the words are, lengths that differ too much leave no hope.
        var most = 2.0 * shorter / (shorter + longer);
        if (most < 0.8) return most;
        return 2.0 * Table(left.Words, right.Words)[0, 0] / (left.Words.Length + right.Words.Length);
    }

    /// <summary>True when both have names where they differ: the same is said of two things.</summary>
    public static bool AreOfNames(CardSentence left, CardSentence right)
    {
        var (ofLeft, ofRight) = Indexes(left, right);
        return ofLeft.Exists(left.IsName) && ofRight.Exists(right.IsName);
    }

    /// <summary>The words of each that the other lacks.</summary>
    public static (List<string> OfLeft, List<string> OfRight) Of(CardSentence left, CardSentence right)
    {
        var (ofLeft, ofRight) = Indexes(left, right);
        return (ofLeft.ConvertAll(left.Word), ofRight.ConvertAll(right.Word));
    }

    private static (List<int> OfLeft, List<int> OfRight) Indexes(CardSentence left, CardSentence right)
    {
        var common = Table(left.Words, right.Words);
        var (ofLeft, ofRight) = (new List<int>(), new List<int>());
        var (i, j) = (0, 0);
        while (i < left.Words.Length || j < right.Words.Length)
        {
            if (i < left.Words.Length && j < right.Words.Length && left.Words[i] == right.Words[j])
            {
                i++;
                j++;
            }
            else if (j == right.Words.Length || i < left.Words.Length && common[i + 1, j] >= common[i, j + 1]) ofLeft.Add(i++);
            else ofRight.Add(j++);
        }

        return (ofLeft, ofRight);
    }

    /// <summary>How many words the rests from each place have in common.</summary>
    private static int[,] Table(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
