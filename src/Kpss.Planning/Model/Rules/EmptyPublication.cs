using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Rules;

public static class EmptyPublication
{
    public static readonly Rule Rule = new(
        "KPSS0165",
        Severity.Warning,
        new("prázdné logo, kontakt, licence, přístupnost nebo publicita", "an empty logo, contact, licence, accessibility or publicity"),
        new(
            "Klíč je napsaný, ale nic v něm není, jako by se na hodnotu zapomnělo. Prázdný klíč v plan.yaml nic neruší, platí to, co je v kpss.yaml; co tam je a v jednom dokumentu být nemá, se vynechá slovem „neuvedeno“.",
            "The key is written and holds nothing, as if its value were forgotten. An empty key in plan.yaml takes nothing back, kpss.yaml holds; what one document shall not bear is left out by the word `neuvedeno`."),
        Bad: "přístupnost:",
        Good: "přístupnost: neuvedeno");

    public static Diagnostic At(ScalarNode key) => Rule
        .At(key.Span, $"klíč „{key.Value}“ je prázdný", $"the key “{key.Value}” is empty")
        .WithHint(
            $"doplňte hodnotu, nebo klíč smažte; co dokument nést nemá, zapište jako „{key.Value}: neuvedeno“",
            $"add a value, or delete the key; write `{key.Value}: neuvedeno` for what the document shall not bear");
}
