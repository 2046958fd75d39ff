using Kpss.Cli.Building.Checking;
using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Office;
using Kpss.Cli.Building.Pdf.Rules;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Building.Pdf;

/// <summary>A PDF with tags and outline: the Word document laid out by LibreOffice, else the web page printed by a browser.</summary>
/// <param name="word">Makes the Word document.</param>
/// <param name="web">Makes the web page.</param>
public sealed class PdfFormat(IFormat word, IFormat web) : ISelfCheckedFormat
{
    private const int Largest = 256 * 1024 * 1024;

    private static readonly Bilingual Untold = new(
        "z PDF od prohlížeče se nepozná, z čeho vzniklo",
        "a PDF made by a browser doesn't tell what it was made from");

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

    public CheckedOutput? Check(Document document, Workshop workshop)
    {
        var world = workshop.Session.World;
        var path = Places.Join(workshop.Folder, Describe(document));
        if (!world.FileExists(path)) return new(path, OutputState.Missing);
        if (PdfStamps.SourceIn(world.Read(path, Largest)) is not { } source) return new(path, OutputState.Unproven, Untold);

        if (WordFormat.Draft(document, workshop) is not { } draft) return null;
        return new(path, source == PdfStamps.SourceOf(draft) ? OutputState.Current : OutputState.Different);
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

        var draft = WordFormat.Draft(document, workshop) ?? [];
        return [new(Places.Join(workshop.Folder, Describe(document)), PdfStamps.Settle(pdf, document.Info.Date, PdfStamps.SourceOf(draft)))];
    }
}
