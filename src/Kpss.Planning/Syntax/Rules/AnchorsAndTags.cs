using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

public static class AnchorsAndTags
{
    public static readonly Rule Rule = new(
        "KPSS0113",
        Severity.Error,
        new("kotvy, zástupné odkazy a značky YAML", "YAML anchors, aliases and tags"),
        new(
            "Kotvy (&), zástupné odkazy (*) a značky (!) kpss nečte: plán by pak nešel číst ani porovnávat řádek po řádku a pár řádků by mohlo narůst přes celou paměť. Text, který těmito znaky začíná, patří do uvozovek.",
            "kpss reads no anchors (&), aliases (*) or tags (!): a plan using them cannot be read or compared line by line, and a few lines could grow past all memory. Text that starts with these characters goes in quotes."),
        Bad: "název: *stejny",
        Good: "název: \"*stejný\"");

    public static Diagnostic At(SourceSpan span)
    {
        var mark = span.Text is ['&' or '*' or '!', ..] ? span.Text[0] : '!';
        return Rule
            .At(span, $"znakem „{mark}“ hodnota začínat nesmí, YAML by ji četl po svém", $"a value may not start with “{mark}”, which YAML reads in a way of its own")
            .WithHint("dejte ji celou do uvozovek", "put all of it in quotes");
    }
}
