using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Model.Rules;

public static class BadExtension
{
    public static readonly Rule Rule = new(
        "KPSS0166",
        Severity.Error,
        new("prodloužení, které plán neprodlužuje", "an extension that doesn't extend the plan"),
        new(
            "Klíč „období“ říká, na kdy byl plán schválen, a „prodloužení“, do kdy platí potom. Nový konec proto musí být až po konci období a usnesení nemůže mít pozdější datum než nový konec.",
            "The key `období` says for which period the plan was approved, `prodloužení` how long it is valid after that. The new end must come after the end of the period, and the resolution cannot be later than the new end."),
        Bad: "období: 2023–2025\nprodloužení: { do: 30. 6. 2025, orgán: Zastupitelstvo města }",
        Good: "období: 2023–2025\nprodloužení: { do: 30. 6. 2026, orgán: Zastupitelstvo města }");

    public static Diagnostic Before(SourceSpan span, DateOnly end, DateOnly planEnd) => Rule
        .At(
            span,
            $"plán platí do {Dates.Print(planEnd)}, prodloužit ho do {Dates.Print(end)} nejde",
            $"the plan is valid until {Dates.Print(planEnd)}, it cannot be extended until {Dates.Print(end)}")
        .WithHint(
            "napište pozdější rok nebo den; do klíče „období“ patří období, na které byl plán schválen původně",
            "write a later year or day; the key `období` holds the period for which the plan was approved at first");

    public static Diagnostic DecidedTooLate(SourceSpan span, DateOnly day, DateOnly end) => Rule
        .At(
            span,
            $"usnesení ze dne {Dates.Print(day)} nemůže prodloužit plán do {Dates.Print(end)}",
            $"a resolution of {Dates.Print(day)} cannot extend the plan until {Dates.Print(end)}")
        .WithHint("opravte datum usnesení, nebo konec prodloužení", "correct the date of the resolution, or the end of the extension");
}
