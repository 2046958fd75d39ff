using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Model.Rules;

public static class DuplicateRegisterId
{
    public static readonly Rule Rule = new(
        "KPSS0154",
        Severity.Error,
        new("id je v rejstříku dvakrát", "an id stands twice in a register"),
        new(
            "Dva soubory rejstříku zapisují totéž id. Každý subjekt i cílová skupina má stát jednou, jinak by nebylo jasné, který název platí.",
            "Two register files write the same id. Each actor and target group stands once, or it would be unclear which name holds."),
        Bad: "subjekty:\n  mesto-klatovy: město Klatovy\n# a znovu v jiném souboru\nsubjekty:\n  mesto-klatovy: Klatovy",
        Good: "subjekty:\n  mesto-klatovy: město Klatovy");

    public static Diagnostic At(RegisterEntry second, RegisterEntry first) => Rule
        .At(second.Place, $"„{second.Id}“ už v rejstříku je", $"“{second.Id}” is in the register already")
        .WithHint("smažte jeden zápis, nebo zvolte jiné id", "delete one of the entries, or choose another id")
        .WithRelated(first.Place, "poprvé je zde", "the first one is here");
}
