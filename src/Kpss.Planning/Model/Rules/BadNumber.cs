using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Rules;

public static class BadNumber
{
    public static readonly Rule Rule = new(
        "KPSS0136",
        Severity.Error,
        new("hodnota není číslo", "a value is not a number"),
        new(
            "Částky, roky, podíly a počty musí být čísla, aby se daly sčítat a porovnávat. Desetinná místa oddělte čárkou nebo tečkou, tisíce nanejvýš mezerou: „250.000“ by mohlo být 250 tisíc i 250. Částky mají nejvýše dvě desetinná místa, počty čtyři. Ve složených závorkách odděluje čárka klíče, proto číslo s čárkou patří do uvozovek.",
            "Sums, years, shares and counts must be numbers, so that they can be added and compared. Use a decimal comma or point, and at most spaces between thousands: `250.000` might be 250 thousand or 250. Sums have two decimals at most, counts four. Inside braces a comma separates keys, so a number with a comma goes in quotes."),
        Bad: "částka: asi 250 tisíc",
        Good: "částka: 250000");

    /// <param name="grouped">The value with a space between its thousands.</param>
    public static Diagnostic Ambiguous(ScalarNode value, string grouped) => Rule
        .At(value.Span, $"„{Words.Quote(value.Value)}“ se dá číst dvojím způsobem", $"“{Words.Quote(value.Value)}” can be read in two ways")
        .WithHint($"tisíce oddělte mezerou: „{grouped}“", $"put a space between thousands: “{grouped}”");

    /// <param name="sum">The value in whole crowns.</param>
    public static Diagnostic NotPlain(ScalarNode value, string sum) => Rule
        .At(value.Span, $"„{Words.Quote(value.Value)}“ není částka v korunách", $"“{Words.Quote(value.Value)}” is not a sum in crowns")
        .WithHint($"napište celé číslo: {sum}", $"write the whole number: {sum}");

    public static Diagnostic At(ScalarNode value, string wantedCzech, string wantedEnglish) => Rule
        .At(value.Span, $"„{Words.Quote(value.Value)}“ není {wantedCzech.Split(',')[0]}", $"“{Words.Quote(value.Value)}” is not {wantedEnglish.Split(',')[0]}")
        .WithHint($"čekáme: {wantedCzech}", $"expected: {wantedEnglish}");
}
