namespace Kpss.Planning.Checks.Texts;

/// <summary>Cuts a paragraph into sentences; full stops of abbreviations, ordinals and dates end none.</summary>
internal static class Sentences
{
    /// <summary>Such as stand before a name or a number. Behind „apod.“, „atd.“ and „Sb.“ a capital starts a sentence.</summary>
    private static readonly string[] Abbreviations =
    [
        "bc", "cca", "čj", "čl", "doc", "dr", "ing", "judr", "kap", "kpt", "max", "mgr", "mj", "mudr", "např", "nám", "obr", "odst", "phdr", "pí",
        "písm", "popř", "pozn", "pr", "prof", "příl", "příp", "resp", "rndr", "roč", "soc", "st", "stol", "str", "sv", "tab", "tel", "tj", "tř",
        "tzn", "tzv", "ul", "vč", "vyhl", "zák", "zn",
    ];

    public static List<TextRange> Of(string text)
    {
        var sentences = new List<TextRange>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n' && !(text[i] is '.' or '!' or '?' or '…' && Ends(text, i))) continue;
            Add(sentences, text, start, i + 1);
            start = i + 1;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static void Add(List<TextRange> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(TextRange.Between(start, end));
    }

    private static bool Ends(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is '“' or '"' or '‘' or ')') next++;
        if (next < text.Length && !WordScan.IsSpace(text[next])) return false;
        while (next < text.Length && (WordScan.IsSpace(text[next]) || text[next] is '„' or '"' or '‚' or '(')) next++;
        if (next < text.Length && !char.IsUpper(text[next]) && !char.IsAsciiDigit(text[next])) return false;
        return text[at] != '.' || !IsAbbreviatedBefore(text, at);
    }

    /// <summary>`3. Etapa` may start a sentence or not: a short number is taken for an ordinal.</summary>
    private static bool IsAbbreviatedBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        var word = text.AsSpan(start, at - start);
        if (word.IsEmpty) return false;
        if (char.IsAsciiDigit(word[0])) return word.Length <= 2 && WordScan.At(text, start - 1) != '.';
        if (word.Length == 1) return true;
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
