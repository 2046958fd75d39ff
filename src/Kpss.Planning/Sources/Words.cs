namespace Kpss.Planning.Sources;

/// <summary>Keys and ids as the sources write them.</summary>
public static class Words
{
    /// <summary>What YAML or a card takes for something else than a name.</summary>
    private static readonly string[] Taken = ["null", "true", "false", "neuvedeno"];

    /// <summary>The form in which keys compare: composed, without diacritics, lower case.</summary>
    public static string Fold(string key) => Ascii.Fold(Nfc.Compose(key)).ToLowerInvariant();

    /// <summary>True for lower-case ASCII letters and digits joined by single hyphens, such as `kc-dotek`.</summary>
    public static bool IsId(string text)
    {
        if (IsTaken(text) || text.Length is 0 or > 80 || text[0] == '-' || text[^1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
            if (c == '-' && text[i - 1] == '-') return false;
        }

        return true;
    }

    /// <summary>True for words that look like ids and mean something else wherever an id could stand.</summary>
    public static bool IsTaken(string text) => Array.IndexOf(Taken, text) >= 0;

    /// <summary>A text as messages quote it: on one line, cut where it would drown the rest.</summary>
    public static string Quote(string text)
    {
        const int Longest = 60;
        var line = string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest) return line;

        var end = line.LastIndexOf(' ', Longest - 1);
        return line[..(end > Longest / 2 ? end : Longest - 1)] + "…";
    }

    /// <summary>An id made of any text: `Domov „Klid“ a. s.` becomes `domov-klid-a-s`.</summary>
    public static string ToId(string text)
    {
        var folded = Fold(text);
        var id = new char[folded.Length];
        var used = 0;
        foreach (var c in folded)
        {
            if (char.IsAsciiLetterOrDigit(c)) id[used++] = c;
            else if (used > 0 && id[used - 1] != '-') id[used++] = '-';
        }

        return new string(id, 0, used).Trim('-');
    }
}
