using Kpss.Documents.Diagnostics;
using static Kpss.Planning.Syntax.Rules.YamlLine;

namespace Kpss.Planning.Syntax.Rules;

/// <summary>Text on several lines whose key has no bar behind it: YAML takes a colon in it for that of another key.</summary>
internal static class TextWithoutBar
{
    /// <returns>The key with its colon; null when the line and those above look like no text.</returns>
    public static SourceSpan? KeyAbove(SourceFile file, int number)
    {
        if (!LooksLikeText(file.Line(number))) return null;

        var depth = IndentationOf(file.Line(number));
        for (var above = ContentAbove(file, number); above > 0; above = ContentAbove(file, above))
        {
            var line = file.Line(above);
            var colon = ColonOfKey(line);
            if (colon >= 0 && Opens(line, colon, depth)) return file.Span(file.LineStart(above) + PlaceOfKey(line), colon + 1 - PlaceOfKey(line));
            if (colon >= 0 || IndentationOf(line) != depth || !LooksLikeText(line)) return null;
        }

        return null;
    }

    /// <summary>`popis:` above deeper text, or `popis: Klub otevře` above text at its own margin.</summary>
    private static bool Opens(ReadOnlySpan<char> line, int colon, int depth)
    {
        var value = line[(colon + 1)..].Trim();
        return value.IsEmpty ? PlaceOfKey(line) < depth : PlaceOfKey(line) >= depth && char.IsUpper(value[0]);
    }

    /// <summary>Several words that start with a capital or end a sentence: keys are small.</summary>
    private static bool LooksLikeText(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Contains(' ') && (char.IsUpper(text[0]) || text is [.., '.' or '!' or '?' or '…']);
    }
}
