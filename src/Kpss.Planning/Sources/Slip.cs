namespace Kpss.Planning.Sources;

/// <summary>The word that a slip of the pen made another of, where there is no doubt: stricter than <see cref="Nearest"/>, as nobody is asked.</summary>
public static class Slip
{
    /// <summary>Words shorter than that are too near to many others.</summary>
    private const int Shortest = 4;

    /// <summary>From this length on two slips leave a word recognisable.</summary>
    private const int LongEnoughForTwo = 8;

    /// <returns>Null when none lies near enough, or two equally near.</returns>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        var written = Plain(word);
        var fewest = written.Length < LongEnoughForTwo ? 1 : 2;
        string? nearest = null;
        var isShared = false;
        foreach (var candidate in candidates)
        {
            var plain = Plain(candidate);
            if (candidate == nearest || EditDistance.Within(fewest, written, plain) is not { } edits) continue;
            isShared = nearest is not null && edits == fewest;
            if (!isShared) nearest = candidate;
            fewest = edits;
        }

        if (nearest is null || isShared || fewest > 0 && !IsSafe(written, Plain(nearest))) return null;
        return nearest;
    }

    /// <summary>Digits tell things apart that are otherwise called the same: `etapa-1`, `etapa-2`.</summary>
    private static bool IsSafe(string written, string meant) =>
        written.Length >= Shortest && DigitsOf(written) == DigitsOf(meant);

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Plain(string text) => Ascii.Fold(Nfc.Compose(text)).ToLowerInvariant();
}
