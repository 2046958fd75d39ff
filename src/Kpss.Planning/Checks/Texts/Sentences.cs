using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Texts;

/// <summary>Cuts a paragraph into sentences; full stops of abbreviations, ordinals and dates end none.</summary>
internal static class Sentences
{
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
        return text[at] != '.' || !FullStops.BelongToWord(text, at);
    }
}
