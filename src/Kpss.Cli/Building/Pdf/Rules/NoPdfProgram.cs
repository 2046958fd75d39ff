using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Pdf.Rules;

public static class NoPdfProgram
{
    public static readonly Rule Rule = new(
        "KPSS0420",
        Severity.Error,
        new("PDF nemá kdo vyrobit", "nothing here can make a PDF"),
        new(
            """
            PDF vyrábí LibreOffice z dokumentu Wordu, a kde není, prohlížeč Chromium, Chrome nebo Edge z webové stránky. kpss nenašlo ani jeden z nich.
            Nainstalujte LibreOffice: v Debianu a Ubuntu `apt install libreoffice-writer fonts-crosextra-carlito`, ve Windows `winget install TheDocumentFoundation.LibreOffice`, v macOS `brew install --cask libreoffice`. Leží-li program jinde než v obvyklé složce, přidejte ji do proměnné PATH.
            """,
            """
            LibreOffice makes the PDF from the Word document; where it is missing, Chromium, Chrome or Edge makes it from the web page. kpss found none of them.
            Install LibreOffice: `apt install libreoffice-writer fonts-crosextra-carlito` on Debian and Ubuntu, `winget install TheDocumentFoundation.LibreOffice` on Windows, `brew install --cask libreoffice` on macOS. A program installed in an unusual folder has to be on PATH.
            """),
        Bad: "výstupy: { formáty: [docx, pdf] }   # na počítači bez LibreOffice a Chromia",
        Good: "výstupy: { formáty: [docx] }")
    {
        IsFirm = true,
    };

    /// <param name="place">Where kpss.yaml asks for the format; null when the command line does.</param>
    public static Diagnostic At(SourceSpan? place) => Rule
        .At(place, "PDF nemá kdo vyrobit: není tu LibreOffice ani Chromium", "nothing here can make a PDF: neither LibreOffice nor Chromium is installed")
        .WithHint(
            "nainstalujte LibreOffice (apt install libreoffice-writer, winget install TheDocumentFoundation.LibreOffice, brew install --cask libreoffice)",
            "install LibreOffice (apt install libreoffice-writer, winget install TheDocumentFoundation.LibreOffice, brew install --cask libreoffice)")
        .WithHint("nebo vynechte formát pdf", "or leave the format pdf out");
}
