using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Word.Rules;

public static class NothingToVerify
{
    public static readonly Rule Rule = new(
        "KPSS0435",
        Severity.Info,
        new("nebylo co prověřit", "there was nothing to verify"),
        new(
            "Volba `--verify` prověřuje dokumenty Wordu, které kpss vyrobilo: soubory .docx a ty, ze kterých LibreOffice dělá PDF. Při tomto sestavení žádný nevznikl, takže prověřeno nebylo nic.",
            "`--verify` looks at the Word documents that kpss made: the .docx files and those that LibreOffice turns into a PDF. This build made none, so nothing was verified."),
        Bad: "kpss build --format html --verify",
        Good: "kpss build --format docx,html --verify");

    public static Diagnostic Note() => Rule.At(
        null,
        "--verify nemělo co prověřit: nevznikl žádný dokument Wordu",
        "--verify had nothing to verify: no Word document was made");
}
