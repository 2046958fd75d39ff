namespace Kpss.Documents.Texts;

/// <summary>Tells the full stop after a sentence from those after ordinals, initials and abbreviations.</summary>
public static class FullStop
{
    private const int LongestOrdinal = 2;

    /// <summary>Never the last word of a sentence.</summary>
    private static readonly string[] Open =
    [
        "např", "tzv", "tzn", "tj", "vč", "příp", "popř", "resp", "event", "mj", "viz", "srov", "č", "čís", "odst", "písm", "čl",
        "kap", "str", "obr", "tab", "sv", "roč", "příl", "ust", "zák", "vyhl", "soc", "pr", "zdrav", "psych", "kult", "tř",
        "nám", "ul", "okr", "obč", "org", "odd", "ved", "prac", "koord", "tel", "mob", "max", "spol", "st", "ml",
        "ing", "mgr", "bc", "bca", "mga", "phdr", "mudr", "mddr", "mvdr", "judr", "rndr", "paeddr", "pharmdr", "thdr", "rsdr",
        "čj", "pozn", "stol", "zn", "cca", "pí", "dr", "prof", "doc", "arch", "akad", "plk", "por", "kpt", "mjr", "npor", "prap", "nprap", "pplk", "gen",
    ];

    /// <param name="next">The letter behind it, and behind what closes or opens a quotation.</param>
    public static bool EndsSentence(string text, int stop, char next)
    {
        var word = WordBefore(text, stop);
        if (word.IsEmpty) return true;
        if (char.IsAsciiDigit(word[^1])) return EndsNumber(word);
        if (IsRoman(word)) return false;
        if (word.Length == 1) return EndsLetter(text, stop, word[0], next);
        return !IsOpen(word);
    }

    /// <summary>Less strict: an ordinal may end a sentence, too.</summary>
    public static bool MayEndSentence(string text, int stop, char next)
    {
        var word = WordBefore(text, stop);
        if (word.IsEmpty || char.IsAsciiDigit(word[^1]) || word.Length > 1 && IsRoman(word)) return true;
        return word.Length == 1 ? EndsLetter(text, stop, word[0], next) : !IsOpen(word);
    }

    private static ReadOnlySpan<char> WordBefore(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        return text.AsSpan(start, stop - start);
    }

    /// <summary>Of numbers only years and the like: 1. 3. 2022, 3. etapa and 3. ZŠ are no ends.</summary>
    private static bool EndsNumber(ReadOnlySpan<char> word) => word.Length > LongestOrdinal;

    /// <summary>Initials are no ends; legal forms may be: „Dotek, z. s. Další …“</summary>
    private static bool EndsLetter(string text, int stop, char letter, char next)
    {
        if (letter is not ('s' or 'o' or 'ú') || !char.IsUpper(next)) return false;
        var before = text.AsSpan(0, stop - 1);
        var earlier = before.TrimEnd();
        return earlier.Length < before.Length && earlier is [.., var first, '.'] && char.IsLower(first);
    }

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!"IVXLCDM".Contains(c)) return false;
        }

        return true;
    }

    private static bool IsOpen(ReadOnlySpan<char> word)
    {
        foreach (var abbreviation in Open)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
