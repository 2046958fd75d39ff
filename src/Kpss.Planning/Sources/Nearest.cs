namespace Kpss.Planning.Sources;

/// <summary>The word an author most likely meant, for hints such as „mysleli jste …?“.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate that lies nearest, if any lies near enough: at most a third of the word may differ, not counting
    /// case and diacritics. Of equally near ones the one with the right diacritics wins, then the first in ordinal order.
    /// </summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var written = Nfc.Compose(word);
        var plain = Plain(written);
        var limit = plain.Length / 3;
        string? nearest = null;
        var fewest = limit;
        foreach (var candidate in candidates)
        {
            if (!MayLieWithin(fewest, plain.Length, candidate)) continue;
            if (EditDistance.Within(fewest, plain, Plain(Nfc.Compose(candidate))) is not { } edits) continue;
            if (edits == fewest && nearest is not null && !IsBefore(written, candidate, nearest)) continue;
            (nearest, fewest) = (candidate, edits);
        }

        return nearest;
    }

    /// <summary>Tells by length alone, without folding: marks go away, a letter such as `ß` becomes two.</summary>
    private static bool MayLieWithin(int limit, int length, string candidate)
    {
        var (shortest, longest) = (0, 0);
        foreach (var c in candidate)
        {
            if (LatinMarks.IsCombining(c)) continue;
            shortest++;
            longest += char.IsAscii(c) ? 1 : 2;
        }

        return shortest - limit <= length && length <= longest + limit;
    }

    private static bool IsBefore(string written, string candidate, string other)
    {
        var order = Differences(written, candidate).CompareTo(Differences(written, other));
        return order != 0 ? order < 0 : string.CompareOrdinal(candidate, other) < 0;
    }

    private static int Differences(string written, string candidate)
    {
        var composed = Nfc.Compose(candidate);
        return EditDistance.Within(written.Length + composed.Length, written, composed) ?? int.MaxValue;
    }

    private static string Plain(string text) => Ascii.Fold(text).ToLowerInvariant();
}
