using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class FailedReading
{
    public static readonly Rule Rule = new(
        "KPSS0901",
        Severity.Error,
        new("vnitřní chyba při čtení souboru", "an internal error while reading a file"),
        new(
            "Čtení souboru selhalo. To je chyba kpss, ne vašeho plánu; ostatní soubory se přečetly.",
            "Reading a file failed. That is a bug in kpss, not a mistake in your plan; the other files were read."),
        Bad: "",
        Good: "");

    public static Diagnostic At(SourceSpan span, Exception error) => Rule
        .At(span, $"čtení souboru selhalo: {error.Message}", $"reading the file failed: {error.Message}")
        .WithHint("ohlaste to prosím autorům kpss i se souborem, u kterého se to stalo", "please report it to the authors of kpss with the file at hand");
}
