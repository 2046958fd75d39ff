using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring;

/// <summary>Where pieces of YAML end in their file: the parser tells it of scalars only.</summary>
internal static class NodeEnd
{
    /// <summary>The offset right behind the node.</summary>
    public static int Of(SyntaxNode node)
    {
        if (node is ScalarNode scalar) return scalar.Span.End;

        var end = node switch
        {
            ListNode { Items: [.., var last] } => Of(last),
            RecordNode { Entries: [.., var entry] } => Of(entry),
            _ => node.Span.Start + 1,
        };
        return IsInBrackets(node) ? BehindBracket(node.Span.File.Text, end) : end;
    }

    public static int Of(RecordEntry entry) => Math.Max(entry.Key.Span.End + 1, entry.Value is ScalarNode { Span.Length: 0 } ? 0 : Of(entry.Value));

    public static bool IsInBrackets(SyntaxNode node) => node.Span.Start < node.Span.File.Text.Length && node.Span.File.Text[node.Span.Start] is '[' or '{';

    /// <summary>The start of the line below the last one that belongs to a piece of YAML; comments further right than the piece belong to it.</summary>
    /// <param name="column">Where the piece begins, from 0.</param>
    public static int LineBehind(SourceFile file, int end, int column)
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

        return last < file.LineCount ? file.LineStart(last + 1) : text.Length;
    }

    private static int BehindBracket(string text, int at)
    {
        while (at < text.Length && text[at] is not (']' or '}'))
        {
            // A comment may hold brackets of its own.
            if (text[at] == '#' && char.IsWhiteSpace(text[at - 1])) at = Math.Max(at, text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length - 1);
            at++;
        }

        return Math.Min(at + 1, text.Length);
    }
}
