using System.Numerics;

namespace Kpss.Planning.Checks.Warnings.Likeness;

/// <summary>What two sentences have in common, word by word and in order.</summary>
internal static class Differences
{
    /// <summary>The share of words that both have, from 0 to 1; where it cannot reach the least wanted, something below that.</summary>
    public static double Likeness(CardSentence left, CardSentence right, double least)
    {
        var words = left.Words.Length + right.Words.Length;
        var apart = Math.Max(Math.Abs(left.Words.Length - right.Words.Length), BitOperations.PopCount(left.Signature ^ right.Signature));
        var most = 1 - (double)apart / words;
        if (most < least) return most;
        return 2.0 * Common(left.Words, right.Words) / words;
    }

    public static bool AreSame(CardSentence left, CardSentence right) =>
        left.Words.Length == right.Words.Length && CommonStart(left.Words, right.Words) == left.Words.Length;

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

    /// <summary>The length of the longest common subsequence.</summary>
    private static int Common(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        // Most of what two like sentences share stands at their ends.
        var start = CommonStart(left, right);
        left = left[start..];
        right = right[start..];
        var end = 0;
        while (end < left.Length && end < right.Length && left[^(end + 1)] == right[^(end + 1)]) end++;
        return start + end + Table(left[..^end], right[..^end])[0, 0];
    }

    // The framework's own would be compiled at every start.
    private static int CommonStart(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start]) start++;
        return start;
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
