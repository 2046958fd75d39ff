using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

/// <summary>Repairs of slips that make a file unreadable, where there is one way to put it right.</summary>
internal static class SyntaxFix
{
    private const string Level = "  ";

    public static Fix SpaceBehind(SourceSpan mark) =>
        new(new("doplnit mezeru", "add the space"), IsSafe: true, [new(mark.File.Span(mark.End, 0), " ")]);

    /// <summary>Two spaces for each tab that indents a line of the file.</summary>
    public static Fix SpacesForTabs(SourceFile file)
    {
        var edits = new List<TextEdit>();
        for (var number = 1; number <= file.LineCount; number++)
        {
            var line = file.Line(number);
            for (var at = 0; at < line.Length && line[at] is ' ' or '\t'; at++)
            {
                if (line[at] == '\t') edits.Add(new(file.Span(file.LineStart(number) + at, 1), Level));
            }
        }

        return new(new("nahradit tabulátory mezerami", "replace the tabs by spaces"), IsSafe: true, [.. edits]);
    }

    /// <summary>Quotes around the text in which a colon stands.</summary>
    /// <returns>Null where the text may go on elsewhere, or end before a comment.</returns>
    public static Fix? Quotes(SourceSpan colon)
    {
        var file = colon.File;
        var start = file.LineStart(colon.Line);
        var line = file.Line(colon.Line);
        var key = line.IndexOf(": ", StringComparison.Ordinal);
        if (key < 0 || start + key >= colon.Start || GoesOn(file, colon.Line)) return null;

        var text = line[(key + 1)..].Trim();
        if (text[0] is '"' or '\'' or '[' or '{' or '|' or '>' or '&' or '*' or '!' || text.Contains(" #", StringComparison.Ordinal)) return null;
        var quote = text.IndexOfAny('"', '\\') < 0 ? '"' : '\'';
        if (text.Contains(quote)) return null;
        var place = file.Span(start + key + 1 + (line[(key + 1)..].Length - line[(key + 1)..].TrimStart().Length), text.Length);
        return new(new("dát text do uvozovek", "put the text in quotes"), IsSafe: true, [new(place, $"{quote}{text}{quote}")]);
    }

    /// <summary>The text behind a `key: |` on a line of its own, as deep as the text that follows.</summary>
    public static Fix LineBelowBar(SourceSpan text)
    {
        var file = text.File;
        var line = file.Line(text.Line);
        var key = line.Length - line.TrimStart(" -").Length;
        var next = text.Line < file.LineCount ? file.Line(text.Line + 1) : "";
        var depth = next.Length - next.TrimStart().Length;
        var indentation = new string(' ', !next.IsWhiteSpace() && depth > key ? depth : key + Level.Length);

        var start = text.Start;
        while (file.Text[start - 1] is ' ' or '\t') start--;
        var newLine = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return new(new("přesunout text pod svislou čáru", "move the text below the bar"), IsSafe: true, [new(file.Span(start, text.Start - start), newLine + indentation)]);
    }

    /// <summary>True when the next line stands deeper.</summary>
    private static bool GoesOn(SourceFile file, int number)
    {
        if (number == file.LineCount) return false;
        var next = file.Line(number + 1);
        return !next.IsWhiteSpace() && IndentationOf(next) > IndentationOf(file.Line(number));
    }

    private static int IndentationOf(ReadOnlySpan<char> line) => line.Length - line.TrimStart(" -").Length;
}
