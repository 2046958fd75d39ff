using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Office;
using Kpss.Cli.Building.Pdf.Rules;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Building.Pdf;

/// <summary>A PDF with tags and outline: the Word document laid out by LibreOffice, else the web page printed by a browser.</summary>
/// <param name="word">Makes the Word document.</param>
/// <param name="web">Makes the web page.</param>
public sealed class PdfFormat(IFormat word, IFormat web) : IFormat
{
    public string Name => "pdf";

    public string Describe(Document document) => document.Info.Name + ".pdf";

    public IReadOnlyList<OutputFile> Make(Document document, Workshop workshop)
    {
        var world = workshop.Session.World;
        if (workshop.Office.IsThere) return Finish(word, docx => workshop.Office.ToPdf(docx), document, workshop);
        if (Browser.Places.Find(world) is { } browser) return Finish(web, html => Browser.ToPdf(world, browser, html), document, workshop);

        workshop.Report.Add(NoPdfProgram.At(workshop.PlaceOf(Name)));
        return [];
    }

    private OutputFile[] Finish(IFormat source, Func<ReadOnlyMemory<byte>, PdfResult> convert, Document document, Workshop workshop)
    {
        if (source.Make(document, workshop) is not [var file, ..]) return [];

        var result = convert(file.Content);
        if (result.Pdf is not { } pdf)
        {
            workshop.Report.Add(FailedPdf.At(workshop.PlaceOf(Name), Describe(document), result.Failure!));
            return [];
        }

        return [new(Places.Join(workshop.Folder, Describe(document)), PdfStamps.Settle(pdf, document.Info.Date))];
    }
}
