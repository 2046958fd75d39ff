namespace Kpss.Planning.Review.Texts;

/// <summary>
/// Words put in or taken out can often be told from what stands around them in several ways: `A{+. B+}. C` is as right
/// as `A. {+B. +}C`, which alone reads well.
/// </summary>
internal static class Sliding
{
    public static void ToWordStarts(List<Stretch> stretches)
    {
        for (var at = 1; at + 1 < stretches.Count; at++)
        {
            var change = stretches[at];
            if (change.Removed.Length > 0 == change.Added.Length > 0) continue;
            var moving = change.Removed.Length > 0 ? change.Removed : change.Added;
            var (before, after) = (stretches[at - 1].Kept, stretches[at + 1].Kept);
            Token[] all = [.. before, .. moving, .. after];
            var start = Best(all, before.Length, moving.Length, stretches.Count > at + 2);
            if (start == before.Length) continue;

            var (slid, end) = (all[start..(start + moving.Length)], start + moving.Length);
            stretches[at - 1] = Stretch.Same(all[..start]);
            stretches[at] = change.Removed.Length > 0 ? new([], slid, []) : new([], [], slid);
            stretches[at + 1] = Stretch.Same(all[end..]);
        }
    }

    private static int Best(Token[] all, int start, int length, bool hasMore)
    {
        var (first, last) = (start, start);
        while (first > 0 && all[first - 1].Key == all[first + length - 1].Key) first--;
        while (last + length < all.Length && all[last].Key == all[last + length].Key) last++;

        // A stretch in the middle must not be eaten up: two changes would meet.
        if (hasMore && last + length == all.Length && last > start) last--;
        var best = start;
        for (var at = first; at <= last; at++)
        {
            if (Worth(all, at, length) > Worth(all, best, length)) best = at;
        }

        return best;
    }

    private static int Worth(Token[] all, int start, int length)
    {
        if (start > 0 && !all[start - 1].IsGap) return all[start].IsGap && !all[start + length - 1].IsGap ? 1 : 0;
        if (!all[start].IsWord) return 0;
        return char.IsUpper(all[start].Key[0]) && (start < 2 || !all[start - 2].IsWord) ? 3 : 2;
    }
}
