using Kpss.Documents.Diagnostics;

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
        for (var i = 0; i < value.Length; i++)
        {
            at = Advance(text, at, span.End, value[i]);
            offsets[i] = Math.Min(at, text.Length);
            if (at < span.End) at++;
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

    private static int Advance(string text, int at, int end, char wanted)
    {
        if (at < end && Matches(text[at], wanted)) return at;

        // Skip what YAML drops; when the wanted character never comes (an escape), stay.
        for (var i = at; i < end; i++)
        {
            if (Matches(text[i], wanted)) return i;
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('\\' or '\'')) break;
        }

        return at;
    }

    private static bool Matches(char source, char wanted) => source == wanted || wanted == ' ' && source is '\n' or '\r';
}
