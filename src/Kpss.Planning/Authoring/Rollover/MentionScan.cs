using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>Finds what a new file still says of the old years and of persons.</summary>
internal sealed class MentionScan(NewPeriod period)
{
    private const int Around = 44;

    private static readonly string[] Degrees = ["Mgr.", "MgA.", "Bc.", "BcA.", "Ing.", "PhDr.", "MUDr.", "JUDr.", "PaedDr.", "RNDr.", "ThDr.", "DiS.", "Ph.D."];

    /// <param name="isTold">True for lines of which something was told already.</param>
    public IEnumerable<Decision> In(EditedFile file, Func<SourceFile, int, bool> isTold)
    {
        for (var line = 1; line <= file.New.LineCount; line++)
        {
            if (YearIn(file, line) is { } year && !isTold(file.New, line)) yield return OfYear(year, file.New, line);
            if (DegreeIn(file.New, line) is { } person) yield return OfPerson(person, file.New, line);
        }
    }

    private SourceSpan? YearIn(EditedFile file, int line)
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

    private static SourceSpan? DegreeIn(SourceFile file, int line)
    {
        var text = file.Line(line);
        foreach (var degree in Degrees)
        {
            var at = text.IndexOf(degree);
            if (at >= 0 && (at == 0 || !char.IsLetter(text[at - 1]))) return file.Span(file.LineStart(line) + at, degree.Length);
        }

        return null;
    }

    private static Decision OfYear(SourceSpan year, SourceFile file, int line)
    {
        var excerpt = Excerpt(year, file, line);
        return file.Line(line).TrimStart() is ['#', ..] && !file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? new(DecisionKind.Phrases, year, new($"komentář o roce {year.Text}: „{excerpt}“", $"a comment about {year.Text}: “{excerpt}”"))
            : new(DecisionKind.Phrases, year, new($"rok {year.Text} v textu: „{excerpt}“", $"{year.Text} in the text: “{excerpt}”"));
    }

    private static Decision OfPerson(SourceSpan degree, SourceFile file, int line)
    {
        var excerpt = Excerpt(degree, file, line);
        return new(DecisionKind.People, degree, new($"jméno osoby, platí ještě? „{excerpt}“", $"a person's name, is it still right? “{excerpt}”"));
    }

    private static string Excerpt(SourceSpan place, SourceFile file, int line)
    {
        var text = file.Line(line);
        var at = place.Start - file.LineStart(line);
        var (start, end) = (Math.Max(0, at - Around), Math.Min(text.Length, at + place.Length + Around));
        while (start > 0 && text[start] != ' ') start++;
        while (end < text.Length && text[end - 1] != ' ') end--;
        var excerpt = text[start..end].Trim().TrimStart("# ").ToString();
        return $"{(start > 0 ? "… " : "")}{excerpt}{(end < text.Length ? " …" : "")}";
    }
}
