using Kpss.Documents.Texts;

namespace Kpss.Planning.Compose;

/// <summary>Whether a name starts a sentence: registers and levels hold it as it stands inside one.</summary>
internal static class SentenceStart
{
    /// <param name="before">The text in front of the name.</param>
    public static string Name(string name, string before) => name.Length > 0 && IsBehind(before, name[0]) ? FirstLetter.Capital(name) : name;

    private static bool IsBehind(string before, char next)
    {
        var text = before.TrimEnd().TrimEnd('„', '(', '“', ')').TrimEnd();
        if (text.Length == 0) return true;
        return text[^1] switch
        {
            '!' or '?' => true,
            '.' => FullStop.EndsSentence(text, text.Length - 1, next),
            _ => false,
        };
    }
}
