using Kpss.Documents.Texts;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Compose;

/// <summary>Whether a name starts a sentence: registers and levels hold it as it stands inside one.</summary>
internal static class SentenceStart
{
    /// <param name="before">The text in front of the name.</param>
    public static string Name(string name, string before) => IsBehind(before) ? FirstLetter.Capital(name) : name;

    private static bool IsBehind(string before)
    {
        var text = before.TrimEnd().TrimEnd('„', '(', '“', ')').TrimEnd();
        if (text.Length == 0) return true;
        return text[^1] switch
        {
            '!' or '?' => true,
            '.' => !FullStops.BelongToWord(text, text.Length - 1),
            _ => false,
        };
    }
}
