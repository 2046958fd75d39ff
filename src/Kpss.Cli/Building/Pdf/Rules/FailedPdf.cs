using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Pdf.Rules;

public static class FailedPdf
{
    public static readonly Rule Rule = new(
        "KPSS0421",
        Severity.Error,
        new("výroba PDF se nezdařila", "making a PDF failed"),
        new(
            "Program, který dělá PDF, skončil chybou, nedokončil práci včas, nebo po něm žádné PDF nezbylo. Zkuste, zda v něm dokument Wordu (nebo webová stránka) jde otevřít a uložit jako PDF ručně. Poškozený LibreOffice nainstalujte znovu.",
            "The program that makes the PDF failed, didn't finish in time, or left no PDF behind. Try to open the Word document (or the web page) in it and to save it as PDF by hand. If LibreOffice is damaged, install it again."),
        Bad: "výstupy: { formáty: [docx, pdf] }   # LibreOffice dokument neotevře",
        Good: "výstupy: { formáty: [docx] }")
    {
        IsFirm = true,
    };

    /// <param name="place">Where kpss.yaml asks for the format; null when the command line does.</param>
    public static Diagnostic At(SourceSpan? place, string file, Bilingual failure) => Rule
        .At(place, $"{file} nevznikl: {failure.Czech}", $"{file} could not be made: {failure.English}")
        .WithHint("ostatní formáty sestaví kpss build --format docx,html", "the other formats: kpss build --format docx,html");
}
