using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources;

/// <summary>What YAML takes for a comment though it looks like text: a hash with a letter or digit right behind it.</summary>
public static class HashText
{
    /// <summary>The first comment of a line, when it looks like text.</summary>
    public static SourceSpan? On(SourceFile file, int number)
    {
        var line = file.Line(number);
        for (var i = 1; i < line.Length && line[i] is not ('"' or '\''); i++)
        {
            if (line[i] == '#' && line[i - 1] is ' ' or '\t') return line[..i].IsWhiteSpace() ? null : Behind(file.Span(file.LineStart(number) + i - 1, 0));
        }

        return null;
    }

    /// <param name="value">A value without quotes, or a key with its colon right behind it.</param>
    /// <returns>From the hash to the end of the line; null where the line ends otherwise.</returns>
    public static SourceSpan? Behind(SourceSpan value)
    {
        var text = value.File.Text;
        var at = value.End;
        if (at < text.Length && text[at] == ':') at++;
        var hash = at;
        while (hash < text.Length && text[hash] is ' ' or '\t') hash++;
        if (hash == at || hash + 1 >= text.Length || text[hash] != '#' || !char.IsLetterOrDigit(text[hash + 1])) return null;

        var end = text.IndexOf('\n', hash);
        var length = text.AsSpan(hash, (end < 0 ? text.Length : end) - hash).TrimEnd().Length;
        return value.File.Span(hash, length);
    }
}
