using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Yaml;

/// <summary>
/// Lines that YAML makes one of, as it does in every text but that behind `|`, although they begin like items of a list,
/// rows of a table or a quotation: only the source still tells what the author meant.
/// </summary>
/// <param name="Mark">What the first of them begins with.</param>
/// <param name="AreCertain">There is more than one mark: one alone may be a dash.</param>
internal sealed record JoinedLines(SourceSpan Mark, bool AreCertain)
{
    public static JoinedLines? In(SourceSpan scalar)
    {
        if (scalar.Length == 0 || scalar.Text[0] == '|' || !scalar.Text.Contains('\n')) return null;

        var file = scalar.File;
        var isBlock = scalar.Text[0] == '>';
        var last = file.PositionOf(scalar.Start + scalar.Text.TrimEnd().Length).Line;
        var (marked, isNumbered) = (0, false);
        SourceSpan? first = null;
        // How far the line above is indented; null where a new paragraph begins.
        int? above = null;
        for (var number = scalar.Line + (isBlock ? 1 : 0); number <= last; number++)
        {
            var line = file.Line(number);
            if (number == scalar.Line) line = line[(scalar.Column - 1)..].TrimStart("'\"");
            var text = line.Trim();
            var indentation = line.Length - line.TrimStart().Length;
            // In a block those lines stay apart that stand deeper than the others.
            var isJoined = above is { } column && (!isBlock || column == indentation);
            if (!isJoined) isNumbered = IsNumbered(text);
            if (IsMarked(text) || isNumbered && IsNumbered(text))
            {
                marked++;
                if (isJoined) first ??= file.Span(file.LineStart(number) + indentation, text.Length > 1 && text[1] is '.' or ')' ? 2 : 1);
            }

            above = text.IsEmpty ? null : indentation;
        }

        return first is null ? null : new(first, marked > 1);
    }

    private static bool IsMarked(ReadOnlySpan<char> line) => line is ['-' or '*' or '+' or '>', ' ', ..] or ['|', .., '|'];

    /// <summary>`1. `, `2) `, `a) `: in the midst of a sentence a number may begin a line, too.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        var length = line is [>= 'a' and <= 'z', ')', ..] ? 1 : line.Length - line.TrimStart("0123456789").Length;
        return length is > 0 and < 3 && length + 1 < line.Length && line[length] is '.' or ')' && line[length + 1] == ' ';
    }
}
