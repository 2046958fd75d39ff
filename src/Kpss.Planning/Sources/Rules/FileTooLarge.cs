using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class FileTooLarge
{
    private const int Megabytes = Limits.FileSize / 1024 / 1024;

    public static readonly Rule Rule = new(
        "KPSS0103",
        Severity.Error,
        new("soubor je příliš velký", "a file is too large"),
        new(
            $"Zdrojový soubor smí mít nejvýše {Megabytes} MB. Celý plán na 26 karet má desetinu megabajtu, větší soubor sem nejspíš nepatří.",
            $"A source file may have {Megabytes} MB at most. A whole plan of 26 cards takes a tenth of a megabyte."),
        Bad: "obrázek nebo export přejmenovaný na opatreni.yaml",
        Good: "jeden soubor na opatření");

    public static Diagnostic At(SourceSpan span) => Rule
        .At(span, $"soubor je větší než {Megabytes} MB", $"the file is larger than {Megabytes} MB")
        .WithHint("rozdělte ho, nebo ho přesuňte mimo pracovní složku", "split it or move it out of the workspace");
}
