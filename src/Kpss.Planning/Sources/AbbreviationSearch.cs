namespace Kpss.Planning.Sources;

/// <summary>
/// Finds which abbreviations stand in texts as words of their own, also with Czech endings such as `OSPODu`.
/// Where several lie over one another, as `ORP` in `SO ORP`, the longest counts.
/// </summary>
public sealed class AbbreviationSearch
{
    private const int LongestEnding = 3;

    private readonly string[] _longestFirst;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    public AbbreviationSearch(IReadOnlyList<string> abbreviations)
    {
        _longestFirst = [.. abbreviations];
        Array.Sort(_longestFirst, (x, y) => y.Length != x.Length ? y.Length.CompareTo(x.Length) : string.CompareOrdinal(x, y));
    }

    public bool HasFound(string abbreviation) => _found.Contains(abbreviation);

    public void Read(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!StartsWord(text, at))
            {
                at++;
                continue;
            }

            var abbreviation = Array.Find(_longestFirst, candidate => StandsAt(text, at, candidate));
            if (abbreviation is not null) _found.Add(abbreviation);
            at += abbreviation?.Length ?? 1;
        }
    }

    private static bool StartsWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static bool StandsAt(string text, int at, string abbreviation)
    {
        if (abbreviation.Length == 0 || at + abbreviation.Length > text.Length) return false;
        for (var i = 0; i < abbreviation.Length; i++)
        {
            if (Plain(text[at + i]) != Plain(abbreviation[i])) return false;
        }

        return EndsWord(text, at + abbreviation.Length);
    }

    private static bool EndsWord(string text, int end)
    {
        var ending = end;
        while (ending < text.Length && char.IsLower(text[ending])) ending++;
        return ending - end <= LongestEnding && (ending == text.Length || !char.IsLetterOrDigit(text[ending]));
    }

    private static char Plain(char c) => c == '\u00A0' ? ' ' : c;
}
