using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Syntax.Rules;

public static class NestingTooDeep
{
    public static readonly Rule Rule = new(
        "KPSS0114",
        Severity.Error,
        new("příliš hluboké vnoření", "nesting too deep"),
        new(
            $"Hodnoty smějí být vnořené nejvýše do {Limits.Nesting} úrovní. Skutečnému plánu jich stačí pět; víc bývá omyl v závorkách.",
            $"Values may be nested {Limits.Nesting} levels deep. A real plan needs five; more is usually a slip in brackets."),
        Bad: "subjekty: [[[[[[…]]]]]]",
        Good: "subjekty: [mesto-klatovy]");

    public static Diagnostic At(SourceSpan span) => Rule
        .At(span, $"hodnoty jsou v sobě vnořené více než {Limits.Nesting}krát", $"values are nested more than {Limits.Nesting} deep")
        .WithHint("zkontrolujte závorky a odsazení", "check brackets and indentation");

    public static Diagnostic InProse(SourceSpan span) => Rule
        .At(span, "seznamy, citace nebo zvýraznění jsou v sobě příliš hluboko", "lists, quotations or emphasis lie too deep in one another")
        .WithHint("zkontrolujte znaky >, -, * na začátku řádků a v textu", "check the characters >, -, * at line starts and in the text");
}
