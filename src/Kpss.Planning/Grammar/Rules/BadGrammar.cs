using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Grammar.Rules;

public static class BadGrammar
{
    public static readonly Rule Rule = new(
        "KPSS0140",
        Severity.Error,
        new("gramatika plánu si odporuje", "the plan's grammar contradicts itself"),
        new(
            "Gramatika popisuje úrovně plánu a jejich pole. Každý klíč v ní smí být jednou, číslo se skládá z {n}, {písmeno}, {PÍSMENO}, {římské} a klíčů vyšších úrovní a pole se smějí odvolávat jen na úrovně a pole, které existují.",
            "A grammar describes the plan's levels and their fields. Each key may stand once, a number is made of {n}, {písmeno}, {PÍSMENO}, {římské} and the keys of levels above, and fields may refer only to levels and fields that exist."),
        Bad: "číslo: \"{priorita}.{číslo}\"",
        Good: "číslo: \"{priorita}.{n}\"");

    public static Diagnostic At(SourceSpan span, string czech, string english) => Rule.At(span, czech, english);
}
