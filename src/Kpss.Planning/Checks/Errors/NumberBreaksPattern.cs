using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Errors;

public sealed class NumberBreaksPattern : ICheck
{
    public Rule Rule => new(
        "KPSS0207",
        Severity.Error,
        new("číslo neodpovídá vzoru své úrovně", "a number breaks the pattern of its level"),
        new(
            "Každá úroveň má vzor čísel: opatření v oblasti 1 mají čísla 1.1, 1.2 a tak dál. Číslo, které do vzoru nezapadá, bývá překlep, nebo je soubor ve složce jiné oblasti. Chybí-li číslo úplně, kpss ho doplní podle pořadí.",
            "Each level has a pattern of numbers: measures in area 1 have the numbers 1.1, 1.2 and so on. A number that doesn't fit is a typing mistake, or the file lies in another area's folder. When there is no number at all, kpss counts."),
        Bad: "# ve složce oblasti 1\nopatření: \"2.3\"",
        Good: "# ve složce oblasti 1\nopatření: \"1.3\"") { IsFixable = true };

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Workspace.Plans) Check(plan.Items, report);
    }

    private void Check(Sequence<PlanItem> siblings, Report report)
    {
        foreach (var item in siblings)
        {
            // Without its parent no number can fit; that the parent is missing is said already.
            if (item.Number is not { Ordinal: null } number || item.Source.IsOrphan) Check(item.Children, report);
            else report.Add(At(item, number));
        }
    }

    // Numbers below are made of this one: they are right again as soon as it is.
    private Diagnostic At(PlanItem item, ItemNumber number)
    {
        if (CurlyQuotes.Remove(number.Printed) is { } bare)
        {
            return Rule
                .At(item.Source.NumberPlace, "typografické uvozovky se čtou jako součást čísla", "typographic quotes are read as a part of the number")
                .WithHint($"uvozovky smažte, nebo pište rovné: \"{bare}\"", $"delete the quotes, or write straight ones: \"{bare}\"") with { Fix = QuotesFix(item.Source.NumberPlace, number.Printed, bare) };
        }

        var diagnostic = Rule.At(item.Source.NumberPlace, $"číslo „{Words.Quote(number.Printed)}“ tady být nemůže", $"the number “{Words.Quote(number.Printed)}” cannot stand here");
        return item.Level.Number!.NamesParent
            ? diagnostic.WithHint($"podle nadřazené položky má číslo vypadat třeba takto: „{number.Expected}“", $"going by the item above it, the number should look like “{number.Expected}”")
            : diagnostic.WithHint($"podle vzoru své úrovně má číslo vypadat třeba takto: „{number.Expected}“", $"going by the pattern of its level, the number should look like “{number.Expected}”");
    }

    private static Fix? QuotesFix(SourceSpan place, string written, string bare) => place.Text.SequenceEqual(written)
        ? new(new($"napsat \"{bare}\"", $"write \"{bare}\""), IsSafe: true, [new(place, $"\"{bare}\"")])
        : null;
}
