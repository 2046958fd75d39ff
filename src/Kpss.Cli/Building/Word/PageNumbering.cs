using System.Globalization;
using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Pdf.Reading;
using Kpss.Cli.Building.Word.Rules;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Cli.Building.Word;

/// <summary>
/// The contents with page numbers: LibreOffice lays the document out, tells where the headings lie, and lays it out once
/// more with the numbers, because only numbers that stay the same are right. Where it can't be sure, there are none.
/// </summary>
/// <param name="render">Makes the document with these numbers in its contents, or with none.</param>
internal sealed class PageNumbering(Document document, Workshop workshop, Func<PageNumbers?, byte[]> render)
{
    private const int DeepestLevel = 6;
    private const int MostRounds = 4;
    private const int LargestDocument = 64 * 1024 * 1024;

    // As wide as most numbers are.
    private const string Placeholder = "88";

    /// <param name="path">Where the document will lie, and where an earlier one may lie already.</param>
    public byte[] Make(string path)
    {
        if (!HasContents(document.Blocks)) return render(null);

        var sections = Outline.Of(document, DeepestLevel);
        var draft = render(Numbers(sections, "", section => Placeholder));
        var layout = TextHash.Of(DocxContent.Of(draft));
        if (Remembered(path) is { } known && known.Layout == layout) return render(known);
        // A document with other content is out of date, whatever its numbers would be; one without numbers may be right so.
        if (workshop.IsForCheck) return render(null);
        if (!workshop.Office.IsThere) return WithoutNumbers(path, NoPageNumbers.NoOffice);
        if (PrintedPages.FirstNumber(draft) is not { } first) return WithoutNumbers(path, NoPageNumbers.OwnNumbering);

        for (var round = 0; round < MostRounds; round++)
        {
            if (LayOut(draft, out var places) is { } failure) return WithoutNumbers(path, failure);

            var numbers = Numbers(sections, layout, section => PageOf(section, places!, first));
            foreach (var section in sections)
            {
                if (numbers.Of(section.Key) is null) return WithoutNumbers(path, NoPageNumbers.Unreadable);
            }

            var numbered = render(numbers);
            if (numbered.AsSpan().SequenceEqual(draft)) return numbered;
            draft = numbered;
        }

        return WithoutNumbers(path, NoPageNumbers.Unsteady);
    }

    private Bilingual? LayOut(byte[] docx, out PdfLayout? places)
    {
        places = null;
        var result = workshop.Office.ToPdf(docx);
        if (result.Pdf is not { } pdf) return result.Failure;

        places = PdfLayout.Of(pdf);
        return places is null ? NoPageNumbers.Unreadable : FontCheck.Find(docx, places.Fonts);
    }

    private PageNumbers? Remembered(string path)
    {
        var world = workshop.Session.World;
        try
        {
            return world.FileExists(path) ? RememberedPages.Read(world.Read(path, LargestDocument)) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private byte[] WithoutNumbers(string path, Bilingual reason)
    {
        workshop.Report.Add(NoPageNumbers.At(path[(path.LastIndexOf('/') + 1)..], reason));
        return render(null);
    }

    private static PageNumbers Numbers(IReadOnlyList<Section> sections, string layout, Func<Section, string?> number)
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            if (number(section) is { } page) numbers[section.Key.Path] = page;
        }

        return new(layout, numbers);
    }

    private static string? PageOf(Section section, PdfLayout layout, int first) =>
        layout.PageOf(BookmarkName.Of(section.Key)) is { } page ? (page - 1 + first).ToString(CultureInfo.InvariantCulture) : null;

    private static bool HasContents(Sequence<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is TableOfContents || (block is Section section && HasContents(section.Blocks))) return true;
        }

        return false;
    }
}
