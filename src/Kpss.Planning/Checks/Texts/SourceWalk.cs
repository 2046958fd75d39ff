using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Texts;

/// <summary>
/// Finds a part of a text again in the file by walking both: indentation, folded line ends, backslashes, quotation marks
/// of a Markdown quotation and entities are what the file has and the text has not.
/// </summary>
internal static class SourceWalk
{
    private const int LongestEntity = 10;

    /// <param name="start">Where the text starts in the file.</param>
    /// <returns>Null when the file turns out to hold something else.</returns>
    public static TextRange? Find(string file, int start, string text, TextRange part)
    {
        var at = start;
        var from = at;
        for (var i = 0; i < part.End; i++)
        {
            var found = Skip(file, at, text[i]);
            if (i == part.Start) from = found;
            at = After(file, found, text[i]);
            if (at < 0) return null;
        }

        return TextRange.Between(from, at);
    }

    private static int Skip(string file, int at, char wanted)
    {
        while (at < file.Length && !IsSame(file[at], wanted) && (char.IsWhiteSpace(file[at]) || file[at] is '\\' or '\'' or '>' or '<')) at++;
        return at;
    }

    private static int After(string file, int at, char wanted)
    {
        if (at >= file.Length) return -1;
        if (IsSame(file[at], wanted)) return at + 1;
        if (file[at] == '&' && file.AsSpan(at, Math.Min(LongestEntity, file.Length - at)).IndexOf(';') is var end and > 0) return at + end + 1;
        // A letter and its mark may stand apart in the file.
        return at + 1 < file.Length && LatinMarks.Compose(file[at], file[at + 1]) == wanted ? at + 2 : -1;
    }

    private static bool IsSame(char source, char wanted) => source == wanted || wanted == ' ' && source is '\n' or '\r';
}
