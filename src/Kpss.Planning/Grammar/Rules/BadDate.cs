using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Grammar.Rules;

public static class BadDate
{
    public static readonly Rule Rule = new(
        "KPSS0134",
        Severity.Error,
        new("datum nejde přečíst", "a date cannot be read"),
        new(
            "Datum se píše 2025-01-31 nebo 31. 1. 2025 a musí v kalendáři existovat.",
            "A date is written 2025-01-31 or 31. 1. 2025 and must exist in the calendar."),
        Bad: "datum: 31. 2. 2025",
        Good: "datum: 28. 2. 2025");

    public static Diagnostic At(SourceSpan span, string text) => Dates.IsImpossible(text)
        ? Rule
            .At(span, $"den „{Words.Quote(text)}“ v kalendáři není", $"the day “{Words.Quote(text)}” is not in the calendar")
            .WithHint("opravte den nebo měsíc", "correct the day or the month")
        : Rule
            .At(span, $"„{Words.Quote(text)}“ není datum", $"“{Words.Quote(text)}” is not a date")
            .WithHint("napište den jako 2025-01-31 nebo 31. 1. 2025", "write the day as 2025-01-31 or 31. 1. 2025");
}
