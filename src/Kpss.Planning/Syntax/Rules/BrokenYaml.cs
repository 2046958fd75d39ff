using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

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

    internal static Diagnostic NoBraces(BracelessRecord record) => Rule
        .At(record.Content, "víc klíčů na jednom řádku seznamu patří do složených závorek", "several keys on one line of a list belong in braces")
        .WithHint(
            record.Fix is null ? "každý klíč napište na vlastní řádek, bez čárek mezi nimi" : $"napište „- {record.Form}“",
            record.Fix is null ? "write each key on a line of its own, without the commas" : $"write `- {record.Form}`") with { Fix = record.Fix };

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

    /// <summary>The rest of a text without a bar, below a line that a hash cut.</summary>
    public static Diagnostic HashInText(SourceSpan line, SourceSpan hash) => Rule
        .At(line, $"text skončil křížkem na předchozím řádku, v „{Words.Quote(hash.Text.ToString())}“", $"the text ended at the hash on the line above, in “{Words.Quote(hash.Text.ToString())}”")
        .WithHint(
            "text s křížkem dejte do uvozovek, nebo za klíč napište „|“ a celý text na další řádky, odsazený o dvě mezery víc než klíč",
            "put a text with a hash in quotes, or write `|` after the key and all of the text on the next lines, indented two spaces deeper than the key");

    public static Diagnostic NoColon(SourceSpan line)
    {
        var diagnostic = Rule.At(line, "řádku chybí dvojtečka za klíčem", "the line lacks a colon after its key");
        return (WithColon(line.Text.ToString()) is { } form
                ? diagnostic.WithHint($"napište „{form}“", $"write `{form}`")
                : diagnostic.WithHint("napište „klíč: hodnota“, s mezerou za dvojtečkou", "write `key: value`, with a space after the colon"))
            .WithHint("je-li to poznámka, dejte před ni křížek a mezeru: „# …“", "if it is a remark, put a hash and a space before it: `# …`");
    }

    /// <summary>A text on several lines without a bar.</summary>
    /// <param name="key">The key with its colon.</param>
    public static Diagnostic NoBar(SourceSpan key) => Rule
        .At(key, "text na víc řádků nemá za klíčem svislou čáru", "text of several lines lacks the bar after its key")
        .WithHint(
            $"napište „{key.Text} |“ a text na další řádky, každý odsazený o dvě mezery víc než klíč",
            $"write `{key.Text} |` and the text on the next lines, each indented two spaces deeper than the key")
        .WithHint("začíná-li některý z těch řádků klíčem, doplňte za něj dvojtečku", "if one of those lines starts with a key, add the colon after it");

    /// <summary>`popis: | Text`.</summary>
    public static Diagnostic TextBehindBar(SourceSpan text) => Rule
        .At(text, "za svislou čarou na témže řádku nic být nesmí", "nothing may stand after the bar on its line")
        .WithHint("text dejte na další řádek, odsazený o dvě mezery víc než klíč", "put the text on the next line, indented two spaces deeper than the key") with { Fix = SyntaxFix.LineBelowBar(text) };

    public static Diagnostic Conflict(SourceSpan mark) => Rule
        .At(mark, "v souboru zůstaly dvě verze, které se gitu nepodařilo spojit", "the file still holds two versions that git couldn't merge")
        .WithHint(
            "nechte z nich, co platí, a smažte řádky „<<<<<<<“, „=======“ a „>>>>>>>“",
            "keep what is right of them, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`");

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

    /// <summary>`název = Podpora` or `název Podpora` as it should be.</summary>
    private static string? WithColon(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsLower(line[end]) || line[end] == '_')) end++;
        if (end == 0 || end < line.Length && line[end] is not (' ' or '=' or ';')) return null;
        var value = line[end..].TrimStart(' ', '=', ';').Trim();
        return $"{line[..end]}: {(value.Length == 0 ? "…" : value)}";
    }

    private static char Closing(SourceSpan bracket) => bracket.Text is ['['] ? ']' : '}';
}
