using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Prose;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair.Layout;

/// <summary>
/// Lays out the prose behind a key of a YAML file: a literal block keeps its form and gets one sentence a line; other
/// forms become a literal block where that takes more than one line.
/// </summary>
internal static class ScalarLayout
{
    private const int Indentation = 2;

    /// <summary>Characters that end a line to YAML or to nobody: a text with them is left alone.</summary>
    private const string OddLineEnds = "\r\u0085\u2028\u2029";

    public static IEnumerable<TextEdit> Edits(RecordEntry entry, string newLine)
    {
        var scalar = (ScalarNode)entry.Value;
        if (scalar.Span.Length == 0 || !IsOfLines(entry.Key.Span) || IsLeftAlone(scalar.Span)) return [];
        return scalar.Span.Text[0] switch
        {
            '|' => Literal(entry, scalar, newLine),
            '>' => Folded(entry, scalar, newLine),
            _ => Flowing(entry, scalar, newLine),
        };
    }

    /// <summary>True where YAML joins what its author set apart: a bar that keeps the joined text would keep the loss, and nobody would see it.</summary>
    private static bool IsLeftAlone(SourceSpan text) =>
        text.Text[0] != '|' && (LostParagraphs.In(text) || JoinedLines.In(text) is not null || PastedMarks.AreIn(WithoutHeader(text.Text)));

    private static string WithoutHeader(ReadOnlySpan<char> text) =>
        (text[0] == '>' ? text[(text.IndexOf('\n') + 1)..] : text.TrimStart("'\"")).TrimEnd().ToString();

    private static IEnumerable<TextEdit> Literal(RecordEntry entry, ScalarNode scalar, string newLine)
    {
        if (BlockScalar.Find(scalar.Span, entry.Key.Span.Column - 1) is not { } block) return [];
        var laid = ProseLayout.Format(block.Text, newLine);
        return laid == block.Text ? [] : [new(block.Content, Indented(laid, block.Indentation))];
    }

    private static IEnumerable<TextEdit> Folded(RecordEntry entry, ScalarNode scalar, string newLine)
    {
        if (BlockScalar.Find(scalar.Span, entry.Key.Span.Column - 1) is not { HasOddHeader: false } block || Laid(scalar, newLine) is not { } laid) return [];
        return [new(scalar.Span.Part(0, 1), "|"), new(block.Content, Indented(laid, block.Indentation))];
    }

    /// <summary>Plain text or text in quotes, on one line or several.</summary>
    private static IEnumerable<TextEdit> Flowing(RecordEntry entry, ScalarNode scalar, string newLine)
    {
        var file = scalar.Span.File;
        var written = scalar.Span.Text.TrimEnd();
        if (Laid(scalar, newLine) is not { } laid || !written.Contains('\n') && !laid.Contains('\n')) return [];

        var colon = file.Text.IndexOf(':', entry.Key.Span.End);
        if (colon < 0 || colon >= scalar.Span.Start || !file.Text.AsSpan(colon + 1, scalar.Span.Start - colon - 1).IsWhiteSpace()) return [];

        var end = scalar.Span.Start + written.Length;
        var lineEnd = file.Text.IndexOf('\n', end);
        if (lineEnd < 0) lineEnd = file.Text.Length;
        else if (lineEnd > 0 && file.Text[lineEnd - 1] == '\r') lineEnd--;
        if (IsCommentedBelow(file, end, entry.Key.Span.Column - 1)) return [];
        // A comment behind the text stays on the line of the key.
        var content = newLine + Indented(laid, entry.Key.Span.Column - 1 + Indentation);
        return [new(file.Span(colon + 1, end - colon - 1), " |"), new(file.Span(lineEnd, 0), content)];
    }

    /// <summary>True where a comment below stands further right than the key: a block would take it for text.</summary>
    private static bool IsCommentedBelow(SourceFile file, int end, int column)
    {
        for (var number = file.PositionOf(end).Line + 1; number <= file.LineCount; number++)
        {
            var line = file.Line(number);
            if (!line.IsWhiteSpace()) return line.TrimStart() is ['#', ..] && line.Length - line.TrimStart().Length > column;
        }

        return false;
    }

    /// <returns>Null for a text that a literal block cannot hold as it is.</returns>
    private static string? Laid(ScalarNode scalar, string newLine)
    {
        var value = scalar.Value.TrimEnd('\n');
        if (value.Length == 0 || value[0] is ' ' or '\t' or '\n' || value.AsSpan().IndexOfAny(OddLineEnds) >= 0) return null;
        return ProseLayout.Format(value.Replace("\n", newLine, StringComparison.Ordinal), newLine);
    }

    private static string Indented(string text, int indentation)
    {
        var indented = new StringBuilder(text.Length + 64);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) indented.Append('\n');
            if (lines[i].AsSpan().TrimEnd('\r').Length > 0) indented.Append(' ', indentation);
            indented.Append(lines[i]);
        }

        return indented.ToString();
    }

    /// <summary>True for a key that starts a line, maybe behind the dash of a list: inside brackets there are no blocks.</summary>
    private static bool IsOfLines(SourceSpan key) => key.File.Text.AsSpan(key.Start - key.Column + 1, key.Column - 1).Trim(" -").IsEmpty;
}
