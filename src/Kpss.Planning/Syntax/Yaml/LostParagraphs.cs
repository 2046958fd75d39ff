using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Yaml;

/// <summary>Paragraphs stay apart only behind `|`: in other texts YAML makes a mere line end of a blank line.</summary>
internal static class LostParagraphs
{
    /// <returns>True for a blank line between lines of text.</returns>
    public static bool In(SourceSpan text)
    {
        if (text.Length == 0 || text.Text[0] == '|') return false;

        var file = text.File;
        var last = file.PositionOf(text.Start + text.Text.TrimEnd().Length).Line;
        var isBelowText = false;
        for (var number = text.Line + (text.Text[0] == '>' ? 1 : 0); number <= last; number++)
        {
            if (!file.Line(number).IsWhiteSpace()) isBelowText = true;
            else if (isBelowText) return true;
        }

        return false;
    }
}
