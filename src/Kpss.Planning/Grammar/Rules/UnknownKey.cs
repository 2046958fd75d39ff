using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Grammar.Rules;

public static class UnknownKey
{
    public static readonly Rule Rule = new(
        "KPSS0131",
        Severity.Error,
        new("neznámý klíč", "an unknown key"),
        new(
            "Záznam má pevně dané klíče a tenhle mezi nimi není. Kdyby ho kpss přešlo, chyběla by hodnota v plánu bez varování.",
            "The record has a fixed set of keys, and this is none of them. If kpss skipped it, a value would be missing from the plan without a word."),
        Bad: "nazvev: Akční plán 2025",
        Good: "název: Akční plán 2025") { IsFixable = true };

    /// <param name="record">The record that holds the key.</param>
    public static Diagnostic At(RecordEntry entry, RecordShape shape, RecordNode record)
    {
        var key = entry.Key;
        var names = new string[shape.Keys.Count];
        for (var i = 0; i < names.Length; i++) names[i] = shape.Keys[i].Name;

        var diagnostic = Rule.At(
            key.Span,
            $"{shape.Title.Czech} nezná klíč „{Words.Quote(key.Value)}“",
            $"{shape.Title.English} has no key “{Words.Quote(key.Value)}”");
        if (entry.IsCutByComma) return Cut(diagnostic, CutText.Around(entry, record), shape);
        if (shape.Neighbour?.Invoke() is { } neighbour && neighbour.Knows(key.Value)) return diagnostic.WithHint($"patří do {neighbour.Title.Czech}", $"it belongs in {neighbour.Title.English}");
        return Nearest.To(key.Value, names) is { } nearest
            ? diagnostic.WithHint($"mysleli jste „{nearest}“?", $"did you mean “{nearest}”?") with { Fix = KeyFix.For(key, names, record) }
            : diagnostic.WithHint($"zná: {string.Join(", ", names)}", $"it has: {string.Join(", ", names)}");
    }

    private static Diagnostic Cut(Diagnostic diagnostic, CutText? text, RecordShape shape) => text is null
        ? diagnostic.WithHint("text s čárkou dejte ve složených závorkách do uvozovek", "put text with a comma inside braces in quotes")
        : text.Hinted(diagnostic, isSum: shape.Find(text.Key.Value) is { Kind: ValueKind.Money });

    /// <summary>`mesto-klatovy: gestor` for an actor with a role.</summary>
    public static Diagnostic IdForKey(ScalarNode id, ScalarNode role)
    {
        var form = ActorForm(id, role);
        var whole = id.Span.File.Span(id.Span.Start, Math.Max(role.Span.End, id.Span.End) - id.Span.Start);
        return Rule
            .At(id.Span, $"subjekt v kartě nezná klíč „{id.Value}“", $"an actor on a card has no key “{id.Value}”")
            .WithHint($"napište {form}", $"write {form}") with
        {
            Fix = role.IsEmpty ? null : new(new($"napsat {form}", $"write {form}"), IsSafe: true, [new(whole, form)]),
        };
    }

    /// <summary>Several of them in one record.</summary>
    public static Diagnostic IdsForKeys(ScalarNode first, ScalarNode role) => Rule
        .At(first.Span, $"subjekt v kartě nezná klíč „{first.Value}“", $"an actor on a card has no key “{first.Value}”")
        .WithHint(
            $"každý subjekt napište na vlastní řádek, tento takto: „- {ActorForm(first, role)}“",
            $"write each actor on a line of its own, this one so: `- {ActorForm(first, role)}`");

    private static string ActorForm(ScalarNode id, ScalarNode role) =>
        role.IsEmpty ? id.Value : $"{{ subjekt: {id.Value}, role: {YamlText.Line(role.Line, isInBraces: true)} }}";

    public static Diagnostic AtMany(RecordEntry first, int count, RecordShape shape)
    {
        var names = string.Join(", ", shape.Keys.Select(key => key.Name));
        return Rule
            .At(first.Key.Span, $"{shape.Title.Czech} nezná klíč „{Words.Quote(first.Key.Value)}“ ani další (celkem {count})", $"{shape.Title.English} has no key “{Words.Quote(first.Key.Value)}” nor further ones ({count} in all)")
            .WithHint($"zná: {names}; není jinak odsazen začátek, nebo soubor v nesprávné složce?", $"it has: {names}; is the start indented otherwise, or the file in a wrong folder?");
    }
}
