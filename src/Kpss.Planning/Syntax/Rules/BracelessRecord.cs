using System.Buffers;
using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Syntax.Rules;

/// <summary>Several keys on the one line of a list item, without the braces: `- subjekt: mesto, role: gestor`.</summary>
/// <param name="Form">The record as it should stand there.</param>
internal sealed record BracelessRecord(SourceSpan Content, string Form)
{
    /// <summary>With these in it the text may mean more than it seems.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("[]{}\"'\\");

    /// <returns>Null for a line of one key, which holds a colon in its text.</returns>
    public static BracelessRecord? On(SourceFile file, int number)
    {
        var line = file.Line(number).TrimEnd();
        var dash = line.Length - line.TrimStart().Length;
        if (line[dash..] is not ['-', ' ', ..]) return null;

        var start = line.Length - line[(dash + 1)..].TrimStart().Length;
        var content = line[start..].ToString();
        return FormOf(content) is { } form ? new(file.Span(file.LineStart(number) + start, content.Length), form) : null;
    }

    /// <summary>Braces around it; null where the item goes on below.</summary>
    public Fix? Fix => GoesOn() ? null : new(new("doplnit složené závorky", "add the braces"), IsSafe: true, [new(Content, Form)]);

    private bool GoesOn()
    {
        var file = Content.File;
        if (Content.Line == file.LineCount) return false;
        var next = file.Line(Content.Line + 1);
        var line = file.Line(Content.Line);
        return !next.IsWhiteSpace() && next.Length - next.TrimStart().Length > line.Length - line.TrimStart().Length;
    }

    private static string? FormOf(string content)
    {
        if (content.AsSpan().IndexOfAny(Special) >= 0 || content.Contains(" #", StringComparison.Ordinal)) return null;

        var form = new StringBuilder("{ ");
        var count = 0;
        for (var at = 0; at < content.Length; count++)
        {
            if (KeyAt(content, at) is not { } key) return null;
            var end = EndOfValue(content, at + key.Length + 1);
            var value = content[(at + key.Length + 1)..end].Trim();
            if (value.Length == 0 || value.Contains(": ", StringComparison.Ordinal)) return null;
            form.Append(count == 0 ? "" : ", ").Append(key).Append(": ").Append(YamlText.Line(value, isInBraces: true));
            at = end + 1;
            while (at < content.Length && content[at] == ' ') at++;
        }

        return count > 1 ? form.Append(" }").ToString() : null;
    }

    /// <summary>The comma before the next key: others belong to the text.</summary>
    private static int EndOfValue(string content, int from)
    {
        for (var at = from; at < content.Length; at++)
        {
            if (content[at] == ',' && KeyAt(content, at + 1 + SpacesAt(content, at + 1)) is not null) return at;
        }

        return content.Length;
    }

    private static int SpacesAt(string content, int at) => content.Length - at - content.AsSpan(at).TrimStart(' ').Length;

    /// <summary>A word in small letters with a colon and a space behind it.</summary>
    private static string? KeyAt(string content, int at)
    {
        var end = at;
        while (end < content.Length && (char.IsLower(content[end]) || content[end] == '_')) end++;
        return end > at && content.AsSpan(end) is [':', ' ', ..] ? content[at..end] : null;
    }
}
