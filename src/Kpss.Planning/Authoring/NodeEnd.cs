using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring;

/// <summary>Where pieces of YAML end in their file: the spans of collections leave out closing brackets.</summary>
internal static class NodeEnd
{
    /// <summary>The offset right behind the node; blank lines at the end of a block of text are not part of it.</summary>
    public static int Of(SyntaxNode node)
    {
        if (BracketsOf(node) is { } brackets) return brackets.End;
        return node switch
        {
            ListNode { Items: [.., var last] } => Of(last),
            RecordNode { Entries: [.., var entry] } => Of(entry),
            ScalarNode { Span: var span } => span.Start + span.File.Text.AsSpan(span.Start, span.Length).TrimEnd().Length,
            _ => node.Span.Start + 1,
        };
    }

    public static int Of(RecordEntry entry) => Math.Max(entry.Key.Span.End + 1, entry.Value is ScalarNode { Span.Length: 0 } ? 0 : Of(entry.Value));

    public static bool IsInBrackets(SyntaxNode node) => BracketsOf(node) is not null;

    /// <summary>The start of the line below the last one that belongs to a piece of YAML.</summary>
    public static int LineBehind(SourceFile file, int end, int column) => StartOfNextLine(file, LastLine(file, end, column));

    /// <summary>The last line that belongs to a piece of YAML, comments below it with it.</summary>
    /// <param name="column">From there on to the right comments belong to the piece; from 0.</param>
    public static int LastLine(SourceFile file, int end, int column)
    {
        var text = file.Text;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        var line = file.PositionOf(end).Line;
        var last = line;
        for (var next = line + 1; next <= file.LineCount; next++)
        {
            var content = file.Line(next);
            var indent = content.Length - content.TrimStart().Length;
            if (content.Length == indent) continue;
            if (content[indent] != '#' || indent < column) break;
            last = next;
        }

        return last;
    }

    /// <summary>Where the line behind one begins; the end of the text behind the last.</summary>
    public static int StartOfNextLine(SourceFile file, int line) => line < file.LineCount ? file.LineStart(line + 1) : file.Text.Length;

    private static SourceSpan? BracketsOf(SyntaxNode node) => node switch
    {
        ListNode list => list.Brackets,
        RecordNode record => record.Braces,
        _ => null,
    };
}
