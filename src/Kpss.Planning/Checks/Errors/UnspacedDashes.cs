using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Checks.Errors;

/// <summary>A list whose dashes lack the space behind them: YAML takes all of it for one text.</summary>
internal static class UnspacedDashes
{
    public static Bilingual? HintFor(SourceSpan value) => FixFor(value) is null
        ? null
        : new("za pomlčkou chybí mezera: napište „- id“", "the space after the dash is missing: write `- id`");

    /// <summary>A space behind each dash that starts a line of the value; null when a line has none.</summary>
    public static Fix? FixFor(SourceSpan value)
    {
        var file = value.File;
        var edits = new List<TextEdit>();
        for (var number = value.Line; number <= file.PositionOf(value.End).Line; number++)
        {
            var line = file.Line(number);
            var dash = line.Length - line.TrimStart().Length;
            if (line[dash..] is not ['-', var next, ..] || !char.IsLetter(next)) return null;
            edits.Add(new(file.Span(file.LineStart(number) + dash + 1, 0), " "));
        }

        return new(new("doplnit mezery za pomlčky", "add the spaces after the dashes"), IsSafe: true, [.. edits]);
    }
}
