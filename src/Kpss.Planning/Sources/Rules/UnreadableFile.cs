using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class UnreadableFile
{
    public static readonly Rule Rule = new(
        "KPSS0101",
        Severity.Error,
        new("soubor nejde přečíst", "a file cannot be read"),
        new(
            "Operační systém soubor nevydal. Bývá otevřený v jiném programu, nebo k němu chybí oprávnění.",
            "The operating system refused to hand the file over. Another program may hold it open, or rights may be missing."),
        Bad: "oblast.yaml (bez práva ke čtení)",
        Good: "oblast.yaml (čitelný pro toho, kdo plán sestavuje)");

    public static Diagnostic At(SourceSpan span, string path, string reason) => Rule
        .At(span, $"soubor „{path}“ nejde přečíst: {reason}", $"the file “{path}” cannot be read: {reason}")
        .WithHint("zavřete ho v jiných programech a ověřte oprávnění", "close it in other programs and check its permissions");
}
