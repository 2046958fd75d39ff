using Kpss.Documents.Outside;

namespace Kpss.Cli.Building.Office;

/// <summary>LibreOffice without a window, with a profile of its own, so that one that runs already is not disturbed.</summary>
internal static class LibreOffice
{
    public static readonly ProgramPlaces Places = new(
        ["soffice", "libreoffice"],
        ["LibreOffice/program/soffice.com", "LibreOffice/program/soffice.exe"],
        ["/Applications/LibreOffice.app/Contents/MacOS/soffice"]);

    // Tagged, with outline, language and title; every bookmark becomes a named destination, which links and page numbers use.
    private const string Export =
        """pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"},"UseLosslessCompression":{"type":"boolean","value":"true"}}""";

    public static PdfResult ToPdf(IWorld world, string program, ReadOnlyMemory<byte> docx) => new Conversion(
        "LibreOffice",
        program,
        "dokument.docx",
        folder =>
        [
            $"-env:UserInstallation={new Uri($"{folder}/profile").AbsoluteUri}",
            "--headless",
            "--norestore",
            "--convert-to",
            Export,
            "--outdir",
            folder,
            $"{folder}/dokument.docx",
        ]).Run(world, docx);
}
