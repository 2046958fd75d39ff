using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Model.Rules;

public static class ItemsNotOnce
{
    public static readonly Rule Rule = new(
        "KPSS0161",
        Severity.Error,
        new("položky plánu nejsou v dokumentu právě jednou", "the plan's items aren't in the document just once"),
        new(
            "Mezi částmi dokumentu musí být „položky“, a to jednou. Bez nich by se vytiskl plán bez karet a odkazy z přehledu by nikam nevedly; dvakrát by stálo všechno dvakrát.",
            "The parts of a document must hold `položky`, once. Without them the plan would be printed without its cards, and links of the overview would lead nowhere; with two of them everything would stand twice."),
        Bad: "části:\n  - kapitola: uvod.md\n  - přehled: Přehled",
        Good: "části:\n  - kapitola: uvod.md\n  - přehled: Přehled\n  - položky");

    public static Diagnostic Missing(SourceSpan span) => Rule
        .At(span, "v částech dokumentu chybí položky plánu", "the parts of the document lack the plan's items")
        .WithHint("doplňte řádek „- položky“", "add a line `- položky`");

    public static Diagnostic Twice(SourceSpan span) => Rule
        .At(span, "položky plánu jsou v částech dokumentu podruhé", "the plan's items stand among the parts a second time")
        .WithHint("nechte je tam jen jednou", "keep them there once");
}
