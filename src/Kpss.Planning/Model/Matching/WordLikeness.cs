namespace Kpss.Planning.Model.Matching;

/// <summary>How much two texts have in common: the share of words, however ordered, from 0 to 1.</summary>
internal static class WordLikeness
{
    /// <param name="left">In ordinal order, as the other ones.</param>
    public static double Of(string[] left, string[] right)
    {
        if (left.Length + right.Length == 0) return 1;

        var (common, i, j) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var order = string.CompareOrdinal(left[i], right[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return 2.0 * common / (left.Length + right.Length);
    }
}
