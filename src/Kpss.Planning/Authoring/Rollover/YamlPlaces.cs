using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>Which lines pieces of YAML stand on.</summary>
internal static class YamlPlaces
{
    /// <summary>What a line begins with.</summary>
    public static string IndentAt(SourceSpan place) => new(' ', place.Column - 1);

    /// <summary>Where the line behind one begins; the end of the text behind the last.</summary>
    public static int StartOfNextLine(SourceFile file, int line) => line < file.LineCount ? file.LineStart(line + 1) : file.Text.Length;

    /// <summary>How far a line is indented; null for a blank one.</summary>
    public static int? IndentOf(SourceFile file, int line)
    {
        var text = file.Line(line);
        var at = text.IndexOfAnyExcept(' ', '\t');
        return at < 0 ? null : at;
    }

    /// <summary>The last line that belongs to what begins on a line at an indentation; blank lines at its end don't.</summary>
    /// <param name="takesDashes">True for a key whose list may stand as far left as the key itself.</param>
    public static int LastLineOf(SourceFile file, int line, int indent, bool takesDashes)
    {
        var last = line;
        for (var next = line + 1; next <= file.LineCount; next++)
        {
            if (IndentOf(file, next) is not { } own) continue;
            if (own < indent || own == indent && !(takesDashes && file.Line(next)[own..] is ['-', ' ' or '\t', ..] or "-")) break;
            last = next;
        }

        return last;
    }
}
