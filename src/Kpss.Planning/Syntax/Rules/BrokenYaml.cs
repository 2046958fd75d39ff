using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

public static class BrokenYaml
{
    public static readonly Rule Rule = new(
        "KPSS0110",
        Severity.Error,
        new("soubor není platný YAML", "a file is not valid YAML"),
        new(
            "Soubor nejde přečíst. Nejčastější příčiny: chybí dvojtečka nebo mezera za ní, odsazení nesedí s okolními řádky, v textu stojí dvojtečka s mezerou a text není v uvozovkách, uvozovka nebo závorka není uzavřená.",
            "The file cannot be read. Usual causes: a missing colon or the space after it, indentation unlike its neighbours, a colon with a space inside unquoted text, an unclosed quote or bracket."),
        Bad: "název: Podpora: rodiny s dětmi",
        Good: "název: \"Podpora: rodiny s dětmi\"") { IsFixable = true };

    public static Diagnostic ColonInText(SourceSpan colon) => Rule
        .At(colon, "v textu stojí dvojtečka s mezerou", "unquoted text holds a colon with a space")
        .WithHint("celý text dejte do uvozovek: klíč: \"text: další text\"", "put the whole text in quotes: key: \"text: more text\"") with { Fix = SyntaxFix.Quotes(colon) };

    public static Diagnostic ColonInBrackets(SourceSpan colon) => Rule
        .At(colon, "tady v závorkách dvojtečka být nemůže", "a colon cannot stand here inside brackets")
        .WithHint("před klíčem chybí čárka, nebo text s dvojtečkou patří do uvozovek", "a comma is missing before the key, or a text with a colon belongs in quotes");

    public static Diagnostic ClosingBracket(SourceSpan bracket) => Rule
        .At(bracket, $"závorka „{bracket.Text}“ nic nezavírá", $"the bracket “{bracket.Text}” closes nothing")
        .WithHint("smažte ji, nebo doplňte otevírací", "delete it, or add the opening one");

    public static Diagnostic NoSpaceBehindDash(SourceSpan dash) => Rule
        .At(dash, "za pomlčkou chybí mezera", "a space is missing after the dash")
        .WithHint("napište „- položka“", "write `- item`") with { Fix = SyntaxFix.SpaceBehind(dash) };

    public static Diagnostic Indentation(SourceSpan line) => Rule
        .At(line, "řádek je odsazen jinak než řádky, ke kterým patří", "the line is indented unlike those it belongs to")
        .WithHint("srovnejte začátek řádku s okolními klíči nebo pomlčkami", "align the line with the keys or dashes around it");

    public static Diagnostic NoColon(SourceSpan line) => Rule
        .At(line, "řádku chybí dvojtečka za klíčem", "the line lacks a colon after its key")
        .WithHint("napište „klíč: hodnota“, s mezerou za dvojtečkou", "write `key: value`, with a space after the colon");

    public static Diagnostic NoSpace(SourceSpan colon) => Rule
        .At(colon, "za dvojtečkou chybí mezera", "a space is missing after the colon")
        .WithHint("napište „klíč: hodnota“", "write `key: value`") with { Fix = SyntaxFix.SpaceBehind(colon) };

    public static Diagnostic ProseOrKey(SourceSpan line) => Rule
        .At(line, "řádek není odsazen jako text a nemá dvojtečku jako klíč", "the line isn't indented as text and has no colon as a key")
        .WithHint("patří-li k textu nad ním, odsaďte ho o dvě mezery", "if it belongs to the text above, indent it by two spaces");

    public static Diagnostic OpenQuote(SourceSpan quote) => Rule
        .At(quote, "uvozovka není uzavřená", "the quote is not closed")
        .WithHint("doplňte uvozovku na konec textu, nebo smažte tu na začátku", "add a quote at the end of the text, or delete the one at its start");

    public static Diagnostic TextBehindQuote(SourceSpan text) => Rule
        .At(text, "za uzavřenou uvozovkou text pokračuje", "text goes on after a closed quote")
        .WithHint("do uvozovek dejte celý text; uvozovky uvnitř pište české: „…“", "put the whole text in quotes; use Czech quotes inside: „…“");

    public static Diagnostic Escape(SourceSpan escape) => Rule
        .At(escape, "za zpětným lomítkem stojí neznámý znak", "an unknown character follows a backslash")
        .WithHint("zpětné lomítko zdvojte: \\\\, nebo místo \" použijte '", "double the backslash: \\\\, or use ' instead of \"");

    public static Diagnostic Bracket(SourceSpan bracket) => Rule
        .At(bracket, $"závorka „{bracket.Text}“ není uzavřená", $"the bracket “{bracket.Text}” is not closed")
        .WithHint($"doplňte „{Closing(bracket)}“, nebo čárku, která mezi položkami chybí", $"add `{Closing(bracket)}`, or the comma that is missing between items");

    public static Diagnostic SpecialStart(SourceSpan start) => Rule
        .At(start, $"znakem „{start.Text}“ text začínat nesmí", $"text may not start with “{start.Text}”")
        .WithHint("dejte ho do uvozovek", "put it in quotes");

    public static Diagnostic Other(SourceSpan place, string parserMessage) => Rule
        .At(place, "tady YAML přestal dávat smysl", parserMessage.Length > 0 ? $"YAML stops making sense here: {parserMessage}" : "YAML stops making sense here")
        .WithHint("zkontrolujte dvojtečky, odsazení, uvozovky a závorky na tomto a předchozím řádku", "check colons, indentation, quotes and brackets on this line and the one before");

    private static char Closing(SourceSpan bracket) => bracket.Text is ['['] ? ']' : '}';
}
