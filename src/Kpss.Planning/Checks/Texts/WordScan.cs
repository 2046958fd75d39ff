namespace Kpss.Planning.Checks.Texts;

/// <summary>The words of a text: runs of letters and digits.</summary>
internal static class WordScan
{
    public static List<TextRange> Words(ReadOnlySpan<char> text)
    {
        var words = new List<TextRange>(text.Length / 6 + 1);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOfWord(text, at);
            words.Add(TextRange.Between(at, end));
            at = end;
        }

        return words;
    }

    public static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    public static bool IsSpace(char c) => c is ' ' or '\u00A0';

    /// <summary>The character at a place; a space before the start and behind the end.</summary>
    public static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : ' ';
}
