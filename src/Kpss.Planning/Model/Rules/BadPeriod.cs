using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Rules;

public static class BadPeriod
{
    public static readonly Rule Rule = new(
        "KPSS0155",
        Severity.Error,
        new("období plánu nejde přečíst", "a plan's period cannot be read"),
        new(
            "Období říká, odkdy dokdy plán platí: jeden rok, rozsah let nebo dvě data. Podle něj se kontrolují termíny opatření.",
            "The period says from when to when a plan is in force: a year, a range of years or two dates. Timeframes are checked against it."),
        Bad: "období: letos",
        Good: "období: 2023–2025");

    /// <param name="isBackwards">True when the end lies before the start.</param>
    public static Diagnostic At(SourceSpan span, string text, bool isBackwards)
    {
        var diagnostic = Rule.At(span, $"„{Words.Quote(text)}“ není období plánu", $"“{Words.Quote(text)}” is not a period of a plan");
        return isBackwards
            ? diagnostic.WithHint("konec je před začátkem: prohoďte je", "the end lies before the start: swap them")
            : diagnostic.WithHint("napište rok nebo rozsah let, třeba 2025 nebo 2023–2025", "write a year or a range of years, such as 2025 or 2023–2025");
    }

    public static Diagnostic OfExtension(SourceSpan span, string text) => Rule
        .At(span, $"„{text}“ neříká, do kdy je plán prodloužen", $"“{text}” doesn't say until when the plan is extended")
        .WithHint("napište rok nebo den, třeba 2028 nebo 30. 6. 2028", "write a year or a day, such as 2028 or 30. 6. 2028");
}
