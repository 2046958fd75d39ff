using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

/// <summary>What the line of a key holds whose text stands below it.</summary>
/// <param name="Bare">Right behind a colon that ends its line, where only blank lines part it from the text.</param>
/// <param name="Arrow">The `>` of a block, without what may follow it: `>-`.</param>
internal readonly record struct TextOpening(SourceSpan? Bare, SourceSpan? Arrow)
{
    /// <summary>Puts the bar where it belongs; null where that would change something else.</summary>
    public Fix? Bar => this switch
    {
        { Arrow: { } arrow } => new(new("napsat „|“ místo „>“", "write `|` for `>`"), IsSafe: true, [new(arrow, "|")]),
        { Bare: { } end } => new(new("doplnit svislou čáru", "add the bar"), IsSafe: true, [new(end, " |")]),
        _ => null,
    };

    /// <param name="text">The start of a paragraph or of a list.</param>
    public static TextOpening Above(SourceSpan text)
    {
        var file = text.File;
        var line = file.Line(text.Line);
        if (!line[..(text.Column - 1)].IsWhiteSpace()) return default;

        var depth = YamlLine.IndentationOf(line);
        var isNext = true;
        for (var number = text.Line - 1; number > 0; number--)
        {
            var above = file.Line(number);
            if (above.IsWhiteSpace()) continue;
            if (YamlLine.IndentationOf(above) < depth) return Of(file, number, isNext);
            isNext = false;
        }

        return default;
    }

    private static TextOpening Of(SourceFile file, int number, bool isNext)
    {
        var line = file.Line(number).TrimEnd();
        if (line.TrimStart() is ['#', ..] || YamlLine.ColonOfKey(line) is not (var colon and >= 0)) return default;

        var start = file.LineStart(number);
        var behind = line[(colon + 1)..].TrimStart();
        if (behind.IsEmpty) return new(isNext ? file.Span(start + line.Length, 0) : null, null);
        var indicators = behind[1..].TrimStart("+-0123456789");
        return behind[0] == '>' && (indicators.IsEmpty || indicators[0] is ' ' or '\t') ? new(null, file.Span(start + line.Length - behind.Length, 1)) : default;
    }
}
