using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class FileTooLarge
{
    private const int Kilobytes = Limits.FileSize / 1024;

    public static readonly Rule Rule = new(
        "KPSS0103",
        Severity.Error,
        new("soubor je příliš velký", "a file is too large"),
        new(
            $"Zdrojový soubor smí mít nejvýše {Kilobytes} kB. Celý plán s 26 kartami má asi 100 kB, větší soubor sem nejspíš nepatří.",
            $"A source file may have {Kilobytes} kB at most. A whole plan of 26 cards takes about 100 kB, so a larger file hardly belongs here."),
        Bad: "obrázek nebo export přejmenovaný na opatreni.yaml",
        Good: "jeden soubor na opatření");

    public static Diagnostic At(SourceSpan span) => Rule
        .At(span, $"soubor je větší než {Kilobytes} kB", $"the file is larger than {Kilobytes} kB")
        .WithHint("rozdělte ho, nebo ho přesuňte mimo pracovní složku", "split it or move it out of the workspace");
}
