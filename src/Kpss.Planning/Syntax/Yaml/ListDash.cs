using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Yaml;

/// <summary>Where the dash of a list's item stands: before the item, or alone on a line above it, maybe with a comment behind.</summary>
internal static class ListDash
{
    /// <returns>Null for an item in brackets.</returns>
    public static SourceSpan? Of(SyntaxNode item)
    {
        var file = item.Span.File;
        var before = file.Line(item.Span.Line)[..(item.Span.Column - 1)];
        if (!before.IsWhiteSpace()) return At(file, item.Span.Line, before);
        for (var line = item.Span.Line - 1; line > 0; line--)
        {
            var text = file.Line(line);
            if (text.Trim() is [] or ['#', ..]) continue;
            var comment = text.IndexOf('#');
            return At(file, line, comment < 0 ? text : text[..comment]);
        }

        return null;
    }

    private static SourceSpan? At(SourceFile file, int line, ReadOnlySpan<char> before)
    {
        var isDash = before.TrimEnd() is [.., '-'] && before.Trim(" -").IsEmpty;
        return isDash ? file.Span(file.LineStart(line) + before.LastIndexOf('-'), 1) : null;
    }
}
