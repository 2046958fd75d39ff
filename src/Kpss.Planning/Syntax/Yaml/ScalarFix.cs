using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Yaml;

/// <summary>Repairs that put another word in the place of one; quotation marks around it stay.</summary>
public static class ScalarFix
{
    /// <param name="within">A stretch of the source that holds the word, such as a value with its quotes.</param>
    /// <returns>Null when the word does not stand there letter by letter.</returns>
    public static Fix? Replace(SourceSpan within, string word, string meant)
    {
        var at = word.Length == 0 ? -1 : within.Text.IndexOf(word, StringComparison.Ordinal);
        return at < 0 ? null : new(new($"napsat „{meant}“", $"write “{meant}”"), IsSafe: true, [new(within.Part(at, word.Length), meant)]);
    }
}
