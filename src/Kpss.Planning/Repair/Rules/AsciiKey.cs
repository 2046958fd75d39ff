using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair.Rules;

/// <summary>No check tells it, as both forms are right: only `kpss fix` brings the keys to one.</summary>
public static class AsciiKey
{
    public static readonly Rule Rule = new(
        "KPSS0630",
        Severity.Info,
        new("klíč bez diakritiky", "a key without diacritics"),
        new(
            "Klíče lze psát s diakritikou i bez ní („název“, „nazev“) a obojí je správně, proto na to kontrola neupozorňuje. Aby se v celém plánu psaly stejně, převede je „kpss fix“ na podobu, kterou má gramatika.",
            "Keys may be written with or without diacritics (`název`, `nazev`), and both are right: no check speaks of it. So that a plan writes them in one way, `kpss fix` turns them into the form of the grammar."),
        Bad: "cilova_skupina: [seniori]",
        Good: "cílová_skupina: [seniori]") { IsFixable = true };

    public static Diagnostic At(ScalarNode key, string name) => Rule
        .At(key.Span, $"klíč „{Words.Quote(key.Value)}“ se plným zápisem píše „{name}“", $"the key “{Words.Quote(key.Value)}” is spelt “{name}” in full") with
    {
        Fix = new(new($"napsat „{name}“", $"write “{name}”"), IsSafe: true, [new(key.Span, name)]),
    };
}
