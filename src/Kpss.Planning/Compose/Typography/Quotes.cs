namespace Kpss.Planning.Compose.Typography;

/// <summary>"…" becomes „…“, and ‚…‘ inside another pair. A mark without its other half stays: it may be an inch.</summary>
internal static class Quotes
{
    public static void Set(Line line)
    {
        if (!line.Characters.Contains('"')) return;
        Put(line, Pair(line));
    }

    /// <summary>For each mark the place of its other half, or -1 for all other characters.</summary>
    private static int[] Pair(Line line)
    {
        var halves = new int[line.Length];
        Array.Fill(halves, -1);
        var open = new Stack<int>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '"' || line.IsKept(i)) continue;
            if (Opens(line, i))
            {
                open.Push(i);
            }
            else if (!Characters.IsGap(line[i - 1]) && open.TryPop(out var start))
            {
                halves[start] = i;
                halves[i] = start;
            }
        }

        return halves;
    }

    private static bool Opens(Line line, int at)
    {
        var (before, after) = (line[at - 1], line[at + 1]);
        var isFree = Characters.IsGap(before) || Characters.IsDash(before) || "([{/".Contains(before) || IsQuote(before);
        return isFree && !Characters.IsGap(after) && (IsQuote(after) || !Characters.Closing.Contains(after));
    }

    private static bool IsQuote(char c) => c is '"' or '„' or '“' or '‚' or '‘';

    private static void Put(Line line, int[] halves)
    {
        var depth = 0;
        for (var i = 0; i < halves.Length; i++)
        {
            if (halves[i] < 0) continue;
            var opens = halves[i] > i;
            if (!opens) depth--;
            line.Put(i, (opens, depth) switch { (true, 0) => '„', (true, _) => '‚', (false, 0) => '“', _ => '‘' });
            if (opens) depth++;
        }
    }
}
