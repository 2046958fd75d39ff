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
            "The file cannot be read. Usual causes: a missing colon or the space behind it, indentation unlike its neighbours, a colon with a space inside unquoted text, an unclosed quote or bracket."),
        Bad: "název: Podpora: rodiny s dětmi",
        Good: "název: \"Podpora: rodiny s dětmi\"");

    public static Diagnostic At(SourceFile file, int offset, string parserMessage)
    {
        var (czech, english) = Advice(parserMessage);
        var length = Math.Min(1, file.Text.Length - offset);
        return Rule
            .At(file.Span(offset, length), "tady YAML přestal dávat smysl", $"YAML stops making sense here: {parserMessage}")
            .WithHint(czech, english);
    }

    private static (string Czech, string English) Advice(string message)
    {
        if (Says(message, "mapping values are not allowed") || Says(message, "Mapping values are not allowed"))
            return ("text s dvojtečkou dejte do uvozovek, nebo opravte odsazení", "put text that holds a colon in quotes, or mend the indentation");
        if (Says(message, "simple key") || Says(message, "expected ':'"))
            return ("za klíčem chybí dvojtečka, nebo je řádek jinak odsazený než okolní", "a colon is missing behind the key, or the line is indented unlike its neighbours");
        if (Says(message, "quoted scalar") || Says(message, "escape"))
            return ("uvozovka není uzavřená, nebo za zpětným lomítkem stojí neznámý znak", "a quote isn't closed, or an unknown character follows a backslash");
        if (Says(message, "flow"))
            return ("v závorkách chybí čárka, nebo závorka není uzavřená", "a comma is missing in brackets, or a bracket isn't closed");
        if (Says(message, "block mapping") || Says(message, "block collection") || Says(message, "block entry") || Says(message, "indent"))
            return ("srovnejte odsazení s okolními řádky", "align the indentation with its neighbours");
        if (Says(message, "cannot start any token"))
            return ("text, který začíná zvláštním znakem, dejte do uvozovek", "put text that starts with a special character in quotes");
        return ("zkontrolujte dvojtečky, odsazení, uvozovky a závorky na tomto a předchozím řádku", "check colons, indentation, quotes and brackets on this line and the one before");
    }

    private static bool Says(string message, string part) => message.Contains(part, StringComparison.OrdinalIgnoreCase);
}
