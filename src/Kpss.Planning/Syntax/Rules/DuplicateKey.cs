using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Syntax.Rules;

public static class DuplicateKey
{
    public static readonly Rule Rule = new(
        "KPSS0112",
        Severity.Error,
        new("klíč je zapsán dvakrát", "a key is written twice"),
        new(
            "V jednom záznamu smí každý klíč stát jednou, jinak by nebylo jasné, která hodnota platí. Tvar s diakritikou a bez ní je týž klíč.",
            "A key may stand once in a record, or it would be unclear which value holds. The forms with and without diacritics are one key."),
        Bad: "název: Podpora rodin\nnazev: Podpora seniorů",
        Good: "název: Podpora rodin") { IsFixable = true };

    /// <summary>The first key of a list's item once more: here the next item starts.</summary>
    public static Diagnostic NoDash(ScalarNode second, ScalarNode first)
    {
        var (file, start) = (second.Span.File, second.Span.Start);
        var isIndented = start >= 2 && file.Text.AsSpan(start - 2, 2) is "  ";
        return Rule
            .At(second.Span, $"před dalším „{second.Value}“ chybí pomlčka", $"the dash before the next “{second.Value}” is missing")
            .WithHint($"začněte řádek pomlčkou pod tou nad ním: „- {second.Value}: …“", $"start the line with a dash below the one above: `- {second.Value}: …`")
            .WithRelated(first.Span, "předchozí začíná zde", "the one before starts here") with
        {
            Fix = isIndented ? new(new("doplnit pomlčku", "add the dash"), IsSafe: true, [new(file.Span(start - 2, 2), "- ")]) : null,
        };
    }

    public static Diagnostic At(ScalarNode second, ScalarNode first) => Rule
        .At(second.Span, $"klíč „{second.Value}“ je tu podruhé", $"the key “{second.Value}” stands here a second time")
        .WithHint("nechte jen jeden z nich", "keep one of them")
        .WithRelated(first.Span, "poprvé je zde", "the first one is here");
}
