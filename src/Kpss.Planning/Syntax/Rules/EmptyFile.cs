using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

public static class EmptyFile
{
    public static readonly Rule Rule = new(
        "KPSS0115",
        Severity.Error,
        new("soubor je prázdný", "a file is empty"),
        new(
            "Soubor nic neobsahuje, nebo jen komentáře. Buď ho doplňte, nebo smažte; prázdné opatření by v plánu chybělo bez vysvětlení.",
            "The file holds nothing, or comments only. Fill it or delete it: an empty measure would be missing without a word."),
        Bad: "# opatření 1.9 doplníme",
        Good: "opatření: \"1.9\"\nnázev: Podpora sousedské výpomoci");

    public static Diagnostic At(SourceSpan span) => Rule
        .At(span, "soubor je prázdný", "the file is empty")
        .WithHint("doplňte ho, nebo ho smažte", "fill it or delete it");
}
