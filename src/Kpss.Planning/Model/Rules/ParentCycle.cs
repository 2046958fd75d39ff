using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Model.Rules;

public static class ParentCycle
{
    public static readonly Rule Rule = new(
        "KPSS0152",
        Severity.Error,
        new("nadřazenost v kruhu", "parents in a circle"),
        new(
            "Položky nebo plány se navzájem jmenují jako nadřazené, takže žádná z nich není nahoře.",
            "Items or plans name one another as their parents, so none of them is on top."),
        Bad: "id: prvni\nnadřazené: druha\n# jiný soubor\nid: druha\nnadřazené: prvni",
        Good: "id: prvni\n# jiný soubor\nid: druha\nnadřazené: prvni");

    public static Diagnostic At(SourceSpan span, string id) => Rule
        .At(span, $"„{id}“ je nadřazené samo sobě, třeba přes další položky", $"“{id}” is its own parent, perhaps through others")
        .WithHint("opravte klíč „nadřazené“ u jedné z položek v kruhu", "correct the parent of one of those in the circle");

    public static Diagnostic OfPlan(SourceSpan span, string id) => Rule
        .At(span, $"plán „{id}“ je nadřazený sám sobě, třeba přes další plány", $"the plan “{id}” is its own parent, perhaps through others")
        .WithHint("opravte klíč „nadřazený_plán“ u jednoho z plánů v kruhu", "correct `nadřazený_plán` in one of the plans in the circle");
}
