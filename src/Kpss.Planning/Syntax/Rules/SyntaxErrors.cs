using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

/// <summary>
/// Tells from the place where the YAML parser stumbled, and from the lines around, what the author most likely did.
/// The parser's own words speak of scalars and mappings.
/// </summary>
internal static class SyntaxErrors
{
    /// <param name="offset">Where the parser says the error is.</param>
    /// <param name="last">The end of what was read well.</param>
    public static Diagnostic At(SourceFile file, int offset, int last, string parserMessage)
    {
        offset = Math.Clamp(offset, 0, file.Text.Length);
        last = Math.Clamp(last, 0, file.Text.Length);
        var line = new ErrorLine(file, offset);

        if (MergeConflict.In(file) is { } conflict) return BrokenYaml.Conflict(conflict);
        if (HardSpaceNear(file, offset, last) is { } spaces) return HardSpace.At(spaces);
        if (TabNear(file, offset, last, Says(parserMessage, "tab")) is { } tab) return TabIndentation.At(tab);
        if (Says(parserMessage, "escape")) return BrokenYaml.Escape(line.FirstBadEscape());
        if (Says(parserMessage, "block scalar") && line.TextBehindBar is { } behind) return BrokenYaml.TextBehindBar(behind);
        if (Says(parserMessage, "quoted scalar")) return BrokenYaml.OpenQuote(file.Span(offset, Math.Min(1, file.Text.Length - offset)));
        if (MarkBehind(file, last, offset) is { } mark) return AnchorsAndTags.At(mark);
        if (Says(parserMessage, "cannot start any token") || line.IsDashOfText || IsMark(file.Text, offset)) return BrokenYaml.SpecialStart(line.At);
        if (line.DashWithoutSpaceAbove is { } dash) return BrokenYaml.NoSpaceBehindDash(dash);
        if ((OpenBracket.Before(file, offset) ?? OpenBracket.Before(file, last)) is { } bracket) return BrokenYaml.Bracket(bracket);
        if (line.IsColon && OpenBracket.Around(file, offset)) return BrokenYaml.ColonInBrackets(line.At);
        if (Says(parserMessage, "invalid mapping")) return InvalidMapping(line);
        if (!Says(parserMessage, "expected key") && !Says(parserMessage, "simple key") && !Says(parserMessage, "expected '-'"))
            return OpenBracket.Behind(file, file.LineStart(file.PositionOf(last).Line)) is { } open ? BrokenYaml.Bracket(open) : BrokenYaml.Other(line.At, parserMessage);
        if (line.IsClosingBracket) return BrokenYaml.ClosingBracket(line.At);
        if (line.FollowsQuote) return BrokenYaml.TextBehindQuote(line.At);
        if (line.IsKey || line.IsListItem) return BrokenYaml.Indentation(line.OutdentedKeyAbove ?? line.Content);
        if (line.DashWithoutSpace is { } listDash) return BrokenYaml.NoSpaceBehindDash(listDash);
        if (line.HashTextAbove is { } hash) return BrokenYaml.HashInText(line.Content, hash);
        if (line.ColonWithoutSpace is { } colon) return BrokenYaml.NoSpace(colon);
        if (line.KeyWithoutBar is { } key) return BrokenYaml.NoBar(key);
        return line.MayContinueProse && !line.IsKeyWithoutColon ? BrokenYaml.ProseOrKey(line.Content) : BrokenYaml.NoColon(line.Content);
    }

    private static Diagnostic InvalidMapping(ErrorLine line)
    {
        if (line.BracelessRecord is { } record) return BrokenYaml.NoBraces(record);
        if (line.HasKeyBefore) return BrokenYaml.ColonInText(line.At);
        if (line.KeyWithoutBar is { } key) return BrokenYaml.NoBar(key);
        return line.FirstKeyWithoutColonAbove is { } above ? BrokenYaml.NoColon(above) : BrokenYaml.Indentation(line.OutdentedKeyAbove ?? line.Content);
    }

    /// <summary>Looked for where the parser stopped, as <see cref="TabNear"/> does.</summary>
    private static SourceSpan? HardSpaceNear(SourceFile file, int offset, int last)
    {
        var from = Math.Max(1, file.PositionOf(Math.Min(offset, last)).Line - 1);
        var to = file.PositionOf(Math.Max(offset, last)).Line;
        for (var number = from; number <= to; number++)
        {
            if (HardSpace.On(file, number) is { } spaces) return spaces;
        }

        return null;
    }

    /// <summary>The first tab that indents a line, looked for where the parser stopped.</summary>
    private static SourceSpan? TabNear(SourceFile file, int offset, int last, bool isSure)
    {
        var from = Math.Max(1, file.PositionOf(Math.Min(offset, last)).Line - (isSure ? 0 : 1));
        var to = isSure ? file.LineCount : file.PositionOf(Math.Max(offset, last)).Line;
        if (isSure) from = file.PositionOf(last).Line;
        for (var number = from; number <= to; number++)
        {
            var text = file.Line(number);
            var content = text.IndexOfAnyExcept(' ', '\t');
            var tab = text.IndexOf('\t');
            if (tab >= 0 && (content < 0 || tab < content)) return file.Span(file.LineStart(number) + tab, 1);
        }

        return null;
    }

    /// <summary>An anchor, alias or tag that the parser read, or stumbled over, behind what it could still tell of.</summary>
    private static SourceSpan? MarkBehind(SourceFile file, int last, int offset)
    {
        var text = file.Text.AsSpan();
        var start = last;
        while (start < offset && (char.IsWhiteSpace(text[start]) || text[start] is ':' or ',' or '[' or '{')) start++;
        if (start > offset || !IsMark(text, start)) return null;

        var end = start + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ']' or '}')) end++;
        return end > start + 1 ? file.Span(start, end - start) : null;
    }

    private static bool IsMark(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is ('&' or '*' or '!');

    private static bool Says(string message, string part) => message.Contains(part, StringComparison.OrdinalIgnoreCase);
}
