using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>Where pieces of YAML begin and end in the text, brackets included.</summary>
internal static class YamlPlaces
{
    /// <summary>True for what stands in brackets or braces.</summary>
    public static bool IsFlow(SyntaxNode node) => node is not ScalarNode && node.Span.Start < node.Span.File.Text.Length && node.Span.File.Text[node.Span.Start] is '[' or '{';

    /// <summary>The end of a node. Spans of the parser leave out closing brackets and may take in the blank lines behind a block of text.</summary>
    public static int EndOf(SyntaxNode node)
    {
        var text = node.Span.File.Text;
        if (node is ScalarNode) return Math.Max(node.Span.Start, node.Span.Start + text.AsSpan(node.Span.Start, node.Span.Length).TrimEnd().Length);

        var last = node switch
        {
            ListNode { Items: [.., var item] } => item,
            RecordNode { Entries: [.., var entry] } => entry.Value,
            _ => null,
        };
        var end = last is null ? node.Span.Start + 1 : EndOf(last);
        if (!IsFlow(node)) return end;

        var close = text.IndexOf(text[node.Span.Start] == '[' ? ']' : '}', end);
        return close < 0 ? end : close + 1;
    }

    /// <summary>What a line begins with.</summary>
    public static string IndentAt(SourceSpan place) => new(' ', place.Column - 1);

    public static string LineEndOf(SourceFile file) => file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

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
