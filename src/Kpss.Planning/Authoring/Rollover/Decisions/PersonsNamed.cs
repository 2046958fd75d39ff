using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>Persons with a degree: they may have left since.</summary>
internal sealed class PersonsNamed : IQuestion
{
    private static readonly string[] Degrees = ["Mgr.", "MgA.", "Bc.", "BcA.", "Ing.", "PhDr.", "MUDr.", "JUDr.", "PaedDr.", "RNDr.", "ThDr.", "DiS.", "Ph.D."];

    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        foreach (var file in rolled.Draft.Edited)
        {
            for (var line = 1; line <= file.New.LineCount; line++)
            {
                if (DegreeIn(file.New, line) is not { } degree) continue;
                var excerpt = LineExcerpt.Around(degree);
                sheet.Add(DecisionKind.People, degree, $"jméno osoby, platí ještě? „{excerpt}“", $"a person's name, is it still right? “{excerpt}”");
            }
        }
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
}
