using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Errors;

public sealed class NumberBreaksPattern : ICheck
{
    public Rule Rule { get; } = new(
        "KPSS0207",
        Severity.Error,
        new("číslo neodpovídá vzoru své úrovně", "a number breaks the pattern of its level"),
        new(
            "Každá úroveň má vzor čísel: opatření v oblasti 1 mají čísla 1.1, 1.2 a tak dál. Číslo, které do vzoru nezapadá, bývá překlep, nebo je soubor ve složce jiné oblasti. Chybí-li číslo úplně, kpss ho doplní podle pořadí.",
            "Each level has a pattern of numbers: measures in area 1 have the numbers 1.1, 1.2 and so on. A number that doesn't fit is a typing mistake, or the file lies in another area's folder. When there is no number at all, kpss counts."),
        Bad: "# ve složce oblasti 1\nopatření: \"2.3\"",
        Good: "# ve složce oblasti 1\nopatření: \"1.3\"");

    public void Run(Workspace workspace, Report report)
    {
        foreach (var placed in workspace.Plans.SelectMany(PlacedItem.AllOf))
        {
            // Without its parent no number can fit; that the parent is missing is said already.
            if (placed.Item.Number is not { Ordinal: null } number || placed.IsOrphan || HasBrokenAncestor(placed)) continue;
            report.Add(Rule
                .At(placed.Item.Source.NumberPlace, $"číslo „{number.Printed}“ tady být nemůže", $"the number “{number.Printed}” cannot stand here")
                .WithHint(
                    $"podle vzoru „{placed.Item.Level.Number!.Template}“ by tu bylo třeba „{number.Expected}“",
                    $"by the pattern `{placed.Item.Level.Number!.Template}` it would be, for example, “{number.Expected}”"));
        }
    }

    private static bool HasBrokenAncestor(PlacedItem placed)
    {
        foreach (var ancestor in placed.Above)
        {
            if (ancestor.Number is { Ordinal: null }) return true;
        }

        return false;
    }
}
