using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

/// <summary>Finds a bracket that was opened before a place and is closed neither before it nor behind it on the same line.</summary>
internal static class OpenBracket
{
    public static SourceSpan? Before(SourceFile file, int offset) =>
        Innermost(file, offset) is { } open && !IsClosedOnLine(file.Text, open) ? file.Span(open, 1) : null;

    /// <summary>True between brackets that are both on one line.</summary>
    public static bool Around(SourceFile file, int offset) => Innermost(file, offset) is { } open && IsClosedOnLine(file.Text, open);

    private static int? Innermost(SourceFile file, int offset)
    {
        var depth = 0;
        for (var at = Math.Min(offset, file.Text.Length) - 1; at >= 0; at--)
        {
            var c = file.Text[at];
            if (c is ']' or '}') depth++;
            if (c is '[' or '{' && --depth < 0) return at;
            // Brackets don't reach over the key of a top-level value.
            if (!char.IsWhiteSpace(c) && c is not (']' or '}') && (at == 0 || file.Text[at - 1] == '\n')) return null;
        }

        return null;
    }

    /// <summary>The first one from a place on that stays open where the next top-level key starts: some parsers give up before they come to it.</summary>
    public static SourceSpan? Behind(SourceFile file, int offset)
    {
        for (var at = offset; at < file.Text.Length; at++)
        {
            if (file.Text[at] is not ('[' or '{') || !StartsValue(file.Text, at)) continue;
            if (EndOf(file.Text, at) is not { } end) return file.Span(at, 1);
            at = end;
        }

        return null;
    }

    private static bool StartsValue(string text, int at) => text.AsSpan(0, at).TrimEnd(' ') is [.., '-' or ':'];

    /// <returns>Where the bracket is closed; null when it isn't before the next top-level key.</returns>
    private static int? EndOf(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            if (text[at] is '[' or '{') depth++;
            if (text[at] is ']' or '}' && --depth == 0) return at;
            if (text[at] == '\n' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not (']' or '}' or '#')) return null;
        }

        return null;
    }

    private static bool IsClosedOnLine(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] is '[' or '{') depth++;
            if (text[at] is ']' or '}' && --depth == 0) return true;
        }

        return false;
    }
}
