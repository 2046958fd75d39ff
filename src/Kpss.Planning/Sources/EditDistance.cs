namespace Kpss.Planning.Sources;

/// <summary>
/// Damerau–Levenshtein distance (optimal string alignment): characters added, left out, replaced,
/// and neighbours swapped.
/// </summary>
internal static class EditDistance
{
    private const int OnStack = 128;

    /// <returns>Null when the distance is over the limit; found out in time proportional to length × limit.</returns>
    public static int? Within(int limit, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (Math.Abs(left.Length - right.Length) > limit) return null;

        var width = right.Length + 1;
        Span<int> rows = width <= OnStack ? stackalloc int[3 * OnStack] : new int[3 * width];
        var older = rows[..width];
        var old = rows.Slice(width, width);
        var row = rows.Slice(2 * width, width);
        for (var column = 0; column < width; column++) row[column] = column;
        for (var i = 1; i <= left.Length; i++)
        {
            var spare = older;
            older = old;
            old = row;
            row = spare;
            if (FillRow(limit, i, left, right, older, old, row) > limit) return null;
        }

        return row[^1] <= limit ? row[^1] : null;
    }

    /// <summary>Fills the part of a row that can still lie within the limit and returns its least distance.</summary>
    private static int FillRow(
        int limit, int i, ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<int> older, Span<int> old, Span<int> row)
    {
        var first = Math.Max(1, i - limit);
        var last = Math.Min(right.Length, i + limit);
        row[first - 1] = first == 1 ? i : limit + 1;
        var least = row[first - 1];
        for (var j = first; j <= last; j++)
        {
            var replaced = old[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            // The row above was filled one column less far.
            var dropped = j == i + limit ? limit + 1 : old[j] + 1;
            var distance = Math.Min(Math.Min(replaced, dropped), row[j - 1] + 1);
            if (IsSwap(left, i, right, j)) distance = Math.Min(distance, older[j - 2] + 1);
            row[j] = distance;
            least = Math.Min(least, distance);
        }

        return least;
    }

    private static bool IsSwap(ReadOnlySpan<char> left, int i, ReadOnlySpan<char> right, int j) =>
        i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
}
