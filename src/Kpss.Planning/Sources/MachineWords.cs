namespace Kpss.Planning.Sources;

/// <summary>Words of a text that are read by machines, so that every character in them means what it is.</summary>
public static class MachineWords
{
    private static readonly string[] Domains = [".cz", ".eu", ".sk", ".de", ".com", ".org", ".net", ".info"];

    private static readonly string[] Extensions =
    [
        ".doc", ".docx", ".odt", ".rtf", ".pdf", ".xls", ".xlsx", ".ods", ".csv", ".ppt", ".pptx", ".txt", ".md",
        ".html", ".yaml", ".yml", ".json", ".xml", ".zip", ".jpg", ".jpeg", ".png", ".svg", ".gif",
    ];

    /// <summary>True for web and e-mail addresses, file names and ids.</summary>
    /// <param name="word">Without the quotes, brackets and full stops around it.</param>
    public static bool IsOne(ReadOnlySpan<char> word) =>
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
