using Kpss.Documents.Texts;

namespace Kpss.Planning.Checks.Texts;

/// <summary>Cuts a text into sentences; a line end ends one, too.</summary>
internal static class SentenceRanges
{
    public static List<TextRange> Of(string text)
    {
        var sentences = new List<TextRange>();
        var breaks = Sentences.Breaks(text);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n' && !(i < breaks.Length && breaks[i])) continue;
            Add(sentences, text, start, i);
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
}
