namespace Kpss.Planning.Sources;

/// <summary>
/// Characters that cannot be seen and belong in no document: control characters, what turns the direction of text or
/// breaks lines in ways of its own, spaces without width and soft hyphens, which make equal words differ, a byte
/// order mark amid text, halves of characters beyond U+FFFF.
/// </summary>
public static class InvisibleCharacters
{
    /// <summary>The offset of the first one; -1 when there is none.</summary>
    public static int FirstIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\u007F' || c is '\n' or '\t') continue;
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            if (c < '\u00A0' || IsSeparator(c) || IsDirectionMark(c) || IsWithoutWidth(c) || c is '\uFEFF' or '\uFFFE' or '\uFFFF') return i;
            if (!char.IsSurrogate(c)) continue;
            if (char.IsLowSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }

        return -1;
    }

    // YAML breaks lines at them, Markdown and editors don't.
    private static bool IsSeparator(char c) => c is '\u2028' or '\u2029';

    // They make a text look other than it is; a plan in Czech has no use for them.
    private static bool IsDirectionMark(char c) => c is '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    // Texts with and without them look the same and compare as different.
    private static bool IsWithoutWidth(char c) => c is '\u200B' or '\u2060' or '\u00AD';
}
