namespace Kpss.Planning.Review.Items;

/// <summary>Tells which of things that were put in another order stayed where they were: as many as can have.</summary>
internal static class Rising
{
    /// <param name="places">Where each was before; all different.</param>
    public static bool[] In(IReadOnlyList<int> places)
    {
        // The longest rising subsequence: of each length the end that leaves most room, and what lies before each.
        var ends = new List<int>();
        var before = new int[places.Count];
        for (var at = 0; at < places.Count; at++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (places[ends[middle]] < places[at]) low = middle + 1;
                else high = middle;
            }

            before[at] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count) ends.Add(at);
            else ends[low] = at;
        }

        var stayed = new bool[places.Count];
        for (var at = ends.Count == 0 ? -1 : ends[^1]; at >= 0; at = before[at]) stayed[at] = true;
        return stayed;
    }
}
