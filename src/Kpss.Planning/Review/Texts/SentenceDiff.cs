using Kpss.Documents;
using Kpss.Documents.Changes;
using Kpss.Planning.Model.Matching;

namespace Kpss.Planning.Review.Texts;

/// <summary>Compares two lines sentence by sentence, and those that are versions of each other word by word.</summary>
internal static class SentenceDiff
{
    /// <summary>Sentences with less in common are others: their words would match by chance.</summary>
    private const double Like = 0.35;

    /// <summary>So much alike are sentences that were only parted or joined.</summary>
    private const double Same = 0.6;

    public static Sequence<TextRun> Of(Token[] older, Token[] newer)
    {
        var (old, now) = (SentenceTokens.Of(older), SentenceTokens.Of(newer));
        if (old.Count < 2 && now.Count < 2) return WordDiff.Of(older, newer);

        var stretches = new Stretches();
        foreach (var hunk in Hunks(old, now))
        {
            stretches.Keep(Joined(now, hunk.KeptFrom, hunk.NewStart));
            AddChanged(stretches, old[hunk.OldStart..hunk.OldEnd], now[hunk.NewStart..hunk.NewEnd]);
        }

        return WordDiff.Runs(stretches.All);
    }

    /// <summary>Where the lines differ; places with only a gap between them count as one. The last is empty and stands at the end.</summary>
    private static List<Hunk> Hunks(List<Token[]> old, List<Token[]> now)
    {
        var hunks = new List<Hunk>();
        foreach (var block in Edits.Between(old.Select(SentenceTokens.KeyOf), now.Select(SentenceTokens.KeyOf)))
        {
            var hunk = new Hunk(0, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            var isNear = hunks is [.., var last] && hunk.NewStart - last.NewEnd == 1 && now[last.NewEnd] is [{ IsGap: true }];
            if (isNear) hunks[^1] = hunks[^1] with { OldEnd = hunk.OldEnd, NewEnd = hunk.NewEnd };
            else hunks.Add(hunk with { KeptFrom = hunks is [.., var before] ? before.NewEnd : 0 });
        }

        hunks.Add(new(hunks is [.., var end] ? end.NewEnd : 0, old.Count, old.Count, now.Count, now.Count));
        return hunks;
    }

    private static void AddChanged(Stretches stretches, List<Token[]> old, List<Token[]> now)
    {
        var (allOld, allNew) = (Joined(old, 0, old.Count), Joined(now, 0, now.Count));
        if (old.Count == 0 || now.Count == 0) stretches.Change(allOld, allNew);
        else if (old.Count != now.Count && !WordDiff.AreTooLong(allOld, allNew) && Likeness(allOld, allNew) >= Same) stretches.Compare(allOld, allNew);
        else AddPaired(stretches, old, now);
    }

    private static void AddPaired(Stretches stretches, List<Token[]> old, List<Token[]> now)
    {
        var (atOld, atNew) = (0, 0);
        foreach (var (i, j) in Pairs(old, now))
        {
            AddBetween(stretches, Joined(old, atOld, i), Joined(now, atNew, j));
            stretches.Compare(old[i], now[j]);
            (atOld, atNew) = (i + 1, j + 1);
        }

        AddBetween(stretches, Joined(old, atOld, old.Count), Joined(now, atNew, now.Count));
    }

    /// <summary>Sentences without another version, and the gaps around them, which stay where both sides have one.</summary>
    private static void AddBetween(Stretches stretches, Token[] old, Token[] now)
    {
        if (old is [{ IsGap: true }, .. var oldRest] && now is [{ IsGap: true } gap, .. var newRest])
        {
            stretches.Keep([gap]);
            AddBetween(stretches, oldRest, newRest);
        }
        else if (old is [.. var oldStart, { IsGap: true }] && now is [.. var newStart, { IsGap: true } last])
        {
            stretches.Change(oldStart, newStart);
            stretches.Keep([last]);
        }
        else stretches.Change(old, now);
    }

    private static List<(int Old, int New)> Pairs(List<Token[]> old, List<Token[]> now)
    {
        if (old.Count == 1 && now.Count == 1) return Likeness(old[0], now[0]) >= Like ? [(0, 0)] : [];
        var (ofOld, ofNew) = (SentencesIn(old), SentencesIn(now));
        return LinePairs.Of(ofOld.ConvertAll(at => Line(old[at])), ofNew.ConvertAll(at => Line(now[at]))).ConvertAll(pair => (ofOld[pair.Old], ofNew[pair.New]));
    }

    private static double Likeness(Token[] older, Token[] newer) => WordLikeness.Of(LineWords.Of(older), LineWords.Of(newer));

    private static List<int> SentencesIn(List<Token[]> parts) => [.. Enumerable.Range(0, parts.Count).Where(at => !parts[at][0].IsGap)];

    private static TextLine Line(Token[] part) => new("s", "", 0, part);

    private static Token[] Joined(List<Token[]> parts, int start, int end) => [.. parts[start..end].SelectMany(part => part)];

    private readonly record struct Hunk(int KeptFrom, int OldStart, int OldEnd, int NewStart, int NewEnd);
}
