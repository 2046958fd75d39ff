using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Syntax.Rules;

/// <summary>What may stand at a place of a source.</summary>
public enum Shape
{
    Text,
    List,
    Record,
}

public static class WrongShape
{
    public static readonly Rule Rule = new(
        "KPSS0130",
        Severity.Error,
        new("na místě stojí jiný druh hodnoty", "another kind of value stands in the place"),
        new(
            "U klíče má být text, seznam, nebo další klíče s hodnotami, a stojí u něj něco jiného. Častá příčina je chybějící pomlčka před položkou seznamu nebo dvojtečka uvnitř textu.",
            "A key expects text, a list or a record of further keys, and something else stands there. A missing dash before a list item or a colon inside text is the usual cause."),
        Bad: "název:\n  - Podpora rodin",
        Good: "název: Podpora rodin") { IsFixable = true };

    public static Diagnostic At(SyntaxNode node, Shape wanted) => Rule
        .At(FirstLine(node.Span), $"{CzechVerb(wanted)} {Czech(wanted)}, ne {Czech(ShapeOf(node))}", $"{English(wanted)} is expected here, not {English(ShapeOf(node))}")
        .WithHint(HintCzech(wanted), HintEnglish(wanted));

    /// <summary>A record is missing whose keys are known.</summary>
    /// <param name="form">The record as it may be written: `{ soubor: znak.png, popis: … }`.</param>
    public static Diagnostic NotRecord(SyntaxNode node, string form) =>
        At(node, Shape.Record) with { Hints = [new($"napište klíče s hodnotami: „{form}“", $"write keys with values: `{form}`")] };

    public static Diagnostic NotProse(SyntaxNode node) => Rule
        .At(FirstLine(node.Span), "tady má být text, ale dvojtečka z něj udělala klíče s hodnotami", "text is expected here, but a colon made it a record")
        .WithHint("text na víc řádků začněte svislou čarou: „klíč: |“, krátký dejte do uvozovek", "start text of several lines with a bar: `key: |`; put a short one in quotes");

    /// <summary>Bullets below a key of prose, where the bar was forgotten.</summary>
    public static Diagnostic ListAsProse(ListNode list) => Rule
        .At(FirstLine(list.Span), "odrážky v textu potřebují za klíčem svislou čáru", "bullets in a text need a bar after the key")
        .WithHint("za klíč napište „|“: „klíč: |“", "write `|` after the key: `key: |`") with
    {
        Fix = TextOpening.Above(list.Span).Bar,
    };

    /// <summary>A list where a register's entries should stand: `- id: name` line by line.</summary>
    public static Diagnostic NotRegister(SyntaxNode node) => node is ListNode { Items: [RecordNode { Entries.Count: 1 }, ..] }
        ? Rule
            .At(FirstLine(node.Span), "v rejstříku mají být řádky „id: název“, ne seznam", "a register has lines `id: name`, not a list")
            .WithHint("smažte pomlčky na začátku řádků", "delete the dashes at the start of the lines")
        : At(node, Shape.Record);

    /// <summary>A key that should start an item of a list of its own: `část` behind `část` in one record.</summary>
    public static Diagnostic NoDash(ScalarNode key, ScalarNode first) => Rule
        .At(key.Span, $"před částí „{Words.Quote(key.Value)}“ chybí pomlčka", $"a dash is missing before the part “{Words.Quote(key.Value)}”")
        .WithHint(
            $"před každou část dejte pomlčku: „- {Words.Quote(first.Value)}: …“, na dalším řádku „- {Words.Quote(key.Value)}: …“",
            $"put a dash before each part: `- {Words.Quote(first.Value)}: …`, on the next line `- {Words.Quote(key.Value)}: …`");

    private static Shape ShapeOf(SyntaxNode node) => node switch
    {
        ScalarNode => Shape.Text,
        ListNode => Shape.List,
        _ => Shape.Record,
    };

    private static SourceSpan FirstLine(SourceSpan span)
    {
        var end = span.Text.IndexOfAny('\r', '\n');
        return end < 0 ? span : span.Part(0, end);
    }

    private static string CzechVerb(Shape shape) => shape == Shape.Record ? "tady mají být" : "tady má být";

    private static string Czech(Shape shape) => shape switch
    {
        Shape.Text => "text",
        Shape.List => "seznam",
        _ => "klíče s hodnotami",
    };

    private static string English(Shape shape) => shape switch
    {
        Shape.Text => "text",
        Shape.List => "a list",
        _ => "a record",
    };

    private static string HintCzech(Shape wanted) => wanted switch
    {
        Shape.Text => "napište „klíč: text“; text s dvojtečkou dejte do uvozovek",
        Shape.List => "každou položku napište na vlastní řádek s pomlčkou: „- položka“",
        _ => "napište klíče s hodnotami: „klíč: hodnota“",
    };

    private static string HintEnglish(Shape wanted) => wanted switch
    {
        Shape.Text => "write `key: text`; put text with a colon in quotes",
        Shape.List => "put each item on a line of its own with a dash: `- item`",
        _ => "write keys with values: `key: value`",
    };
}
