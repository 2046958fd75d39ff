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
        Good: "název: Podpora rodin");

    public static Diagnostic At(ScalarNode second, ScalarNode first) => Rule
        .At(second.Span, $"klíč „{second.Value}“ je tu podruhé", $"the key “{second.Value}” stands here a second time")
        .WithHint("nechte jen jeden z nich", "keep one of them")
        .WithRelated(first.Span, "poprvé je zde", "the first one is here");
}
