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

    public static Diagnostic At(SourceSpan span) => Rule
        .At(span, "kotvy (&), zástupné odkazy (*) a značky (!) se v plánu nepoužívají", "anchors (&), aliases (*) and tags (!) are not used in a plan")
        .WithHint("začíná-li tak text, dejte ho do uvozovek", "if a text starts like that, put it in quotes");
}
