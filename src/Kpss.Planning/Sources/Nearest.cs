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
        var (fewest, fewestMarks) = (limit, int.MaxValue);
        foreach (var candidate in candidates)
        {
            var composed = Nfc.Compose(candidate);
            var edits = EditDistance.Within(fewest, plain, Plain(composed));
            if (edits is null) continue;

            var marks = EditDistance.Within(written.Length + composed.Length, written, composed) ?? int.MaxValue;
            if (edits == fewest && nearest is not null && !IsBefore(marks, candidate, fewestMarks, nearest)) continue;
            (nearest, fewest, fewestMarks) = (candidate, edits.Value, marks);
        }

        return nearest;
    }

    private static bool IsBefore(int marks, string candidate, int otherMarks, string other) =>
        marks != otherMarks ? marks < otherMarks : string.CompareOrdinal(candidate, other) < 0;

    private static string Plain(string text) => Ascii.Fold(text).ToLowerInvariant();
}
