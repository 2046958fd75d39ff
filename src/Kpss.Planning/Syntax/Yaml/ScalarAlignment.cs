using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Syntax.Yaml;

/// <summary>
/// Finds the way from a YAML value back to its source by walking both: indentation, folded line ends, quotes and
/// escapes are what the source has and the value has not.
/// </summary>
internal static class ScalarAlignment
{
    /// <summary>For each character of the value, and for its end, the offset in the file.</summary>
    public static int[] SourceOffsets(SourceSpan span, string value)
    {
        var text = span.File.Text;
        var offsets = new int[value.Length + 1];
        var at = ContentStart(text, span);
        var hasEscapes = span.Length > 0 && text[span.Start] == '"';
        for (var i = 0; i < value.Length; i++)
        {
            at = Advance(text, at, span.End, value[i], hasEscapes);
            offsets[i] = Math.Min(at, text.Length);
            if (at < span.End) at += hasEscapes && text[at] == '\\' ? Math.Min(EscapeLength(text, at), span.End - at) : 1;
        }

        offsets[value.Length] = Math.Min(at, text.Length);
        return offsets;
    }

    private static int ContentStart(string text, SourceSpan span)
    {
        if (span.Length == 0) return span.Start;
        if (text[span.Start] is '"' or '\'') return span.Start + 1;
        if (text[span.Start] is not ('|' or '>')) return span.Start;

        var lineEnd = text.IndexOf('\n', span.Start);
        return lineEnd < 0 || lineEnd >= span.End ? span.End : lineEnd + 1;
    }

    private static int Advance(string text, int at, int end, char wanted, bool hasEscapes)
    {
        if (at < end && Matches(text[at], wanted)) return at;

        // Skip what YAML drops; when the wanted character never comes (an escape), stay.
        for (var i = at; i < end; i++)
        {
            if (Matches(text[i], wanted) || hasEscapes && IsEscape(text, i)) return i;
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('\\' or '\'') && !LatinMarks.IsCombining(text[i])) break;
        }

        return at;
    }

    /// <summary>A backslash at the end of a line only joins it to the next one.</summary>
    private static bool IsEscape(string text, int at) => text[at] == '\\' && at + 1 < text.Length && text[at + 1] is not ('\n' or '\r');

    private static int EscapeLength(string text, int at) => at + 1 >= text.Length ? 1 : text[at + 1] switch
    {
        'x' => 4,
        'u' => 6,
        'U' => 10,
        _ => 2,
    };

    private static bool Matches(char source, char wanted) => source == wanted || wanted == ' ' && source is '\n' or '\r';
}
