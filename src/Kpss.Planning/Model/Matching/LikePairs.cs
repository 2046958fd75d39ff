namespace Kpss.Planning.Model.Matching;

/// <summary>
/// Pairs what no id and no title pairs by what the items say. Only items that share words few others have are weighed, so
/// that the work grows with their number and not with its square.
/// </summary>
internal static class LikePairs
{
    private const double Enough = 0.6;

    /// <summary>Words of more items than that tell nothing.</summary>
    private const int MostOwners = 10;
    private const int MostTried = 8;

    public static void Add(ItemPairs pairs)
    {
        var older = pairs.OlderItems.FindAll(item => !pairs.IsTakenOfOlder(item));
        var newer = pairs.NewerItems.FindAll(item => !pairs.IsTakenOfNewer(item));
        if (older.Count == 0 || newer.Count == 0) return;

        var wordsOfOlder = older.ConvertAll(ItemWords.Of);
        var owners = Owners(wordsOfOlder);
        var found = new List<(double Likeness, int Old, int New)>();
        for (var j = 0; j < newer.Count; j++)
        {
            var words = ItemWords.Of(newer[j]);
            foreach (var i in Tried(words, owners))
            {
                if (older[i].Level.Key != newer[j].Level.Key && older[i].Fields.Count == 0 != (newer[j].Fields.Count == 0)) continue;
                var likeness = words.LikenessTo(wordsOfOlder[i]);
                if (likeness >= Enough) found.Add((likeness, i, j));
            }
        }

        found.Sort((left, right) => left.Likeness != right.Likeness ? right.Likeness.CompareTo(left.Likeness) : (left.Old, left.New).CompareTo((right.Old, right.New)));
        foreach (var (_, i, j) in found)
        {
            pairs.Pair(older[i], newer[j]);
        }
    }

    private static Dictionary<string, List<int>> Owners(List<ItemWords> items)
    {
        var owners = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < items.Count; at++)
        {
            foreach (var word in All(items[at]))
            {
                if (!owners.TryGetValue(word, out var list)) owners.Add(word, list = []);
                if (list is not [.., var last] || last != at) list.Add(at);
            }
        }

        return owners;
    }

    private static List<int> Tried(ItemWords words, Dictionary<string, List<int>> owners)
    {
        var shared = new Dictionary<int, int>();
        foreach (var word in new HashSet<string>(All(words), StringComparer.Ordinal))
        {
            if (owners.GetValueOrDefault(word) is not { Count: <= MostOwners } list) continue;
            foreach (var at in list) shared[at] = shared.GetValueOrDefault(at) + 1;
        }

        var tried = new List<int>(shared.Keys);
        tried.Sort((left, right) => shared[left] != shared[right] ? shared[right].CompareTo(shared[left]) : left.CompareTo(right));
        return tried.Count <= MostTried ? tried : tried[..MostTried];
    }

    private static IEnumerable<string> All(ItemWords words) => words.Title.Concat(words.Text);
}
