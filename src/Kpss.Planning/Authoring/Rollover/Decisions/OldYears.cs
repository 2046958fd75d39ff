using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>Years of the old period that the new files still name.</summary>
internal sealed class OldYears : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        foreach (var file in rolled.Draft.Edited)
        {
            for (var line = 1; line <= file.New.LineCount; line++)
            {
                if (!sheet.IsTold(file.New, line) && YearIn(file, line, rolled.Choice.Period) is { } year) sheet.Add(DecisionKind.Phrases, year, TextOf(year));
            }
        }
    }

    private static SourceSpan? YearIn(RolledFile file, int line, NewPeriod period)
    {
        var text = file.New.Line(line);
        var start = file.New.LineStart(line);
        for (var at = YearShift.NextYear(text, 0); at >= 0; at = YearShift.NextYear(text, at + 4))
        {
            if (period.Shift.IsInPeriod(YearShift.YearAt(text, at)) && !file.IsChanged(start + at) && !IsPartOfName(text, at, at + 4)) return file.New.Span(start + at, 4);
        }

        return null;
    }

    /// <summary>`akcni-plan-2025`, `popis2025.md`: ids and names of files.</summary>
    private static bool IsPartOfName(ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && char.IsLetter(text[start - 1]) || end < text.Length && char.IsLetter(text[end])) return true;
        if (start > 1 && text[start - 1] is '-' or '_' or '/' && char.IsLetter(text[start - 2])) return true;
        return end + 1 < text.Length && text[end] is '-' or '_' or '.' or '/' && char.IsLetter(text[end + 1]);
    }

    private static Bilingual TextOf(SourceSpan year)
    {
        var (file, excerpt) = (year.File, LineExcerpt.Around(year));
        return file.Line(year.Line).TrimStart() is ['#', ..] && !file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? new($"komentář o roce {year.Text}: „{excerpt}“", $"a comment about {year.Text}: “{excerpt}”")
            : new($"rok {year.Text} v textu: „{excerpt}“", $"{year.Text} in the text: “{excerpt}”");
    }
}
