namespace Kpss.Planning.Sources;

/// <summary>Full stops that end no sentence: those of abbreviations, ordinals and initials.</summary>
public static class FullStops
{
    /// <summary>Such as stand before a name or a number. Behind „apod.“, „atd.“ and „Sb.“ a capital starts a sentence.</summary>
    private static readonly string[] Abbreviations =
    [
        "bc", "cca", "čj", "čl", "doc", "dr", "ing", "judr", "kap", "kpt", "max", "mgr", "mj", "mudr", "např", "nám", "obr", "odst", "phdr", "pí",
        "písm", "popř", "pozn", "pr", "prof", "příl", "příp", "resp", "rndr", "roč", "soc", "st", "stol", "str", "sv", "tab", "tel", "tj", "tř",
        "tzn", "tzv", "ul", "vč", "vyhl", "zák", "zn",
    ];

    /// <summary>`3. Etapa` may start a sentence or not: a short number is taken for an ordinal.</summary>
    public static bool BelongToWord(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        var word = text.AsSpan(start, at - start);
        if (word.IsEmpty) return false;
        if (char.IsAsciiDigit(word[0])) return word.Length <= 2 && (start == 0 || text[start - 1] != '.');
        if (word.Length == 1) return true;
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
