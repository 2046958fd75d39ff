namespace Kpss.Planning.Compose.Typography;

/// <summary>Web and e-mail addresses, file names and ids, whose characters mean what they are.</summary>
internal static class ProtectedWords
{
    private static readonly string[] Domains = [".cz", ".eu", ".sk", ".de", ".com", ".org", ".net", ".info"];

    private static readonly string[] Extensions =
    [
        ".doc", ".docx", ".odt", ".rtf", ".pdf", ".xls", ".xlsx", ".ods", ".csv", ".ppt", ".pptx", ".txt", ".md",
        ".html", ".yaml", ".yml", ".json", ".xml", ".zip", ".jpg", ".jpeg", ".png", ".svg", ".gif",
    ];

    public static void Keep(Line line)
    {
        var characters = line.Characters;
        for (var start = 0; start < characters.Length;)
        {
            if (Characters.IsSpace(characters[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < characters.Length && !Characters.IsSpace(characters[end])) end++;
            KeepWord(line, start, characters[start..end]);
            start = end;
        }
    }

    private static void KeepWord(Line line, int start, ReadOnlySpan<char> word)
    {
        if (word.IndexOfAny("@_\\/.") < 0) return;
        var opening = word.Length - word.TrimStart(Characters.Opening).Length;
        var name = word[opening..].TrimEnd(Characters.Closing);
        if (IsProtected(name)) line.Keep(start + opening, name.Length);
    }

    private static bool IsProtected(ReadOnlySpan<char> word) =>
        word.IndexOfAny("@_\\") >= 0
        || word.Contains("://", StringComparison.Ordinal)
        || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || EndsWithAny(word, Extensions)
        || EndsWithAny(Host(word), Domains);

    private static ReadOnlySpan<char> Host(ReadOnlySpan<char> word) =>
        word.IndexOf('/') is var slash and >= 0 ? word[..slash] : word;

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
