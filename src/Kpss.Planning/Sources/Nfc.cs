using System.Text;

namespace Kpss.Planning.Sources;

/// <summary>
/// Normalization form C for Latin script: `c` and a combining caron become `č`. Text from macOS file names and from
/// PDFs comes apart like that, and looks the same while it compares as different.
/// Marks other than U+0300–U+030C, U+0327 and U+0328 stay as they are.
/// </summary>
public static class Nfc
{
    /// <returns>The same instance when nothing is to be composed.</returns>
    public static string Compose(string text)
    {
        var first = FirstCombining(text);
        if (first < 0) return text;

        var composed = new StringBuilder(text.Length);
        composed.Append(text, 0, Math.Max(first - 1, 0));
        for (var i = composed.Length; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && LatinMarks.IsCombining(text[end])) end++;
            AppendLetter(composed, text[i], text.AsSpan(i + 1, end - i - 1));
            i = end;
        }

        return composed.Length == text.Length ? Unchanged(text, composed) : composed.ToString();
    }

    /// <summary>For each character of a composed text, and for its end, the offset of its letter in the text as it was.</summary>
    public static int[] SourceOffsets(string text, string composed)
    {
        var offsets = new int[composed.Length + 1];
        var at = 0;
        for (var i = 0; i < composed.Length; i++)
        {
            if (i > 0 && !LatinMarks.IsCombining(composed[i]))
            {
                at++;
                while (at < text.Length && LatinMarks.IsCombining(text[at])) at++;
            }

            offsets[i] = at;
        }

        offsets[composed.Length] = text.Length;
        return offsets;
    }

    private static int FirstCombining(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\u0300', '\u0328'); i >= 0 && i < text.Length; i++)
        {
            if (LatinMarks.IsCombining(text[i])) return i;
        }

        return -1;
    }

    private static void AppendLetter(StringBuilder composed, char letter, ReadOnlySpan<char> marks)
    {
        var at = composed.Length;
        composed.Append(letter);
        AppendMarks(composed, at, marks, below: true);
        AppendMarks(composed, at, marks, below: false);
    }

    /// <summary>A mark joins the letter unless one of its kind stayed behind before it: the nearer mark would then be jumped.</summary>
    private static void AppendMarks(StringBuilder composed, int letter, ReadOnlySpan<char> marks, bool below)
    {
        var blocked = false;
        foreach (var mark in marks)
        {
            if (LatinMarks.IsBelow(mark) != below) continue;
            var joined = blocked ? '\0' : LatinMarks.Compose(composed[letter], mark);
            blocked = joined == '\0';
            if (blocked) composed.Append(mark);
            else composed[letter] = joined;
        }
    }

    private static string Unchanged(string text, StringBuilder composed) => composed.Equals(text) ? text : composed.ToString();
}
