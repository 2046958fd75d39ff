namespace Kpss.Documents.Texts;

/// <summary>
/// Finds where Czech sentences end. A border too many is harmless, as a new line renders as a space;
/// one too few makes a diff longer. Nothing but spaces is ever touched.
/// </summary>
public static class Sentences
{
    private const string Closing = "“‘”’\"')]»›";
    private const string Opening = "„‚“\"'([«‹";

    /// <summary>For each character whether it is the space after a sentence; empty when there is none.</summary>
    public static bool[] Breaks(string text)
    {
        var breaks = Array.Empty<bool>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…')) continue;
            var space = i + 1;
            while (space < text.Length && Closing.Contains(text[space])) space++;
            if (!IsBreak(text, i, space)) continue;
            if (breaks.Length == 0) breaks = new bool[text.Length];
            breaks[space] = true;
        }

        return breaks;
    }

    /// <summary>
    /// True when a sentence may end before a blank, though it need not: `do 15.30.` before a capital. Where an author begins
    /// a new line there, one is meant.
    /// </summary>
    public static bool MayEndBefore(string text, int space)
    {
        var mark = space - 1;
        while (mark >= 0 && Closing.Contains(text[mark])) mark--;
        if (mark < 0 || text[mark] is not ('.' or '!' or '?' or '…' or ':')) return false;

        var next = space;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || Opening.Contains(text[next]))) next++;
        if (next == text.Length || !char.IsUpper(text[next]) && !char.IsAsciiDigit(text[next])) return false;
        return text[mark] != '.' || FullStop.MayEndSentence(text, mark, text[next]);
    }

    private static bool IsBreak(string text, int mark, int space)
    {
        // A no-break space says that the words belong together.
        if (space >= text.Length || text[space] is '\u00A0' || !char.IsWhiteSpace(text[space])) return false;

        var next = space;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || Opening.Contains(text[next]))) next++;
        if (next == text.Length) return false;
        if (!char.IsUpper(text[next]) && !char.IsAsciiDigit(text[next])) return false;
        return text[mark] != '.' || FullStop.EndsSentence(text, mark, text[next]);
    }
}
