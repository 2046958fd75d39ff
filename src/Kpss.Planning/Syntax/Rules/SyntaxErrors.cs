using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

/// <summary>Chooses the rule that says best what the YAML parser stumbled over.</summary>
internal static class SyntaxErrors
{
    public static Diagnostic At(SourceFile file, int offset, string parserMessage)
    {
        offset = Math.Clamp(offset, 0, file.Text.Length);
        var line = file.PositionOf(offset).Line;
        for (var candidate = line; candidate >= Math.Max(1, line - 1); candidate--)
        {
            var tab = TabInIndentation(file.Line(candidate));
            if (tab >= 0) return TabIndentation.At(file.Span(file.LineStart(candidate) + tab, 1));
        }

        return BrokenYaml.At(file, offset, parserMessage);
    }

    private static int TabInIndentation(ReadOnlySpan<char> line)
    {
        var content = line.IndexOfAnyExcept(' ', '\t');
        var tab = line.IndexOf('\t');
        return tab >= 0 && (content < 0 || tab < content) ? tab : -1;
    }
}
