using Kpss.Cli.Building.Formats;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Tests.Docx;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Office;

public class PageNumberingTests
{
    private const string OfCode = "Consolas";

    private static readonly IReadOnlyList<Section> Sections = Outline.Of(EveryKind.Document, 6);

    private readonly Bench _bench = new() { HasPageNumbers = true };

    [Fact]
    public void Entries_of_the_contents_get_the_pages_that_LibreOffice_tells()
    {
        var office = Office(section => section + 3);
        Assert.Equal(Sections.Take(3).Select((_, i) => $"{i + 3}"), NumbersOf(Make(office)).Take(3));
        Assert.Equal("", _bench.Told);
        Assert.Equal(2, office.Calls.Count);
    }

    [Fact]
    public void The_same_content_is_not_laid_out_again()
    {
        var first = Make(Office(section => section + 3));
        _bench.World.WriteAll([first]);
        Assert.Equal(first.Content.ToArray(), Make(new NoPrograms()).Content.ToArray());
    }

    [Fact]
    public void A_check_takes_the_numbers_that_lie_there_and_counts_none()
    {
        var built = Make(Office(section => section + 3));
        var check = new Bench { HasPageNumbers = true, IsForCheck = true };
        var office = new FakeOffice(check.World, "soffice", _ => throw new IOException("not to be run"));
        Assert.Empty(NumbersOf(Assert.Single(new WordFormat().Make(EveryKind.Document, check.Open(office)))));

        check.World.WriteAll([built]);
        Assert.Equal(built.Content.ToArray(), Assert.Single(new WordFormat().Make(EveryKind.Document, check.Open(office))).Content.ToArray());
        Assert.Empty(office.Calls);
        Assert.Equal("", check.Told);
    }

    [Fact]
    public void Other_content_is_laid_out_anew()
    {
        _bench.World.WriteAll([Make(Office(section => section + 3))]);
        var other = EveryKind.Document with { Info = EveryKind.Document.Info with { Title = "Jiný plán" } };
        Assert.Equal("7", NumbersOf(Make(Office(section => section + 7), other))[0]);
    }

    [Fact]
    public void Numbers_that_move_the_text_are_counted_until_they_hold_still()
    {
        var round = 0;
        var office = new FakeOffice(_bench.World, "soffice", _ =>
        {
            var first = ++round == 1 ? 4 : 5;
            return Layout(section => section + first);
        });
        Assert.Equal("5", NumbersOf(Make(office))[0]);
        Assert.Equal(3, office.Calls.Count);
    }

    [Fact]
    public void Numbers_that_never_hold_still_are_left_out()
    {
        var round = 0;
        var made = Make(new FakeOffice(_bench.World, "soffice", _ =>
        {
            round++;
            return Layout(section => section + round);
        }));
        Assert.Empty(NumbersOf(made));
        Assert.Equal("KPSS0422 Info: plan.docx: obsah zůstal bez čísel stran, protože čísla sama mění, kde strany končí", _bench.Told);
    }

    [Fact]
    public void Without_LibreOffice_there_are_none_and_a_note()
    {
        Assert.Empty(NumbersOf(Make(new NoPrograms())));
        Assert.Equal("KPSS0422 Info: plan.docx: obsah zůstal bez čísel stran, protože tu není LibreOffice, který je spočítá", _bench.Told);
    }

    [Theory]
    [InlineData("DejaVuSans")]
    [InlineData("LiberationSans-Bold")]
    public void In_other_fonts_than_asked_for_there_are_none(string font)
    {
        Assert.Empty(NumbersOf(Make(Office(section => section + 3, font))));
        Assert.Contains($"nemá písmo Calibri a sází písmem {font}", _bench.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_without_the_headings_gives_none()
    {
        Assert.Empty(NumbersOf(Make(new FakeOffice(_bench.World, "soffice", _ => MadePdf.With(new Dictionary<string, int>(), "Carlito", OfCode)))));
        Assert.Contains("nejsou k nalezení nadpisy", _bench.Told, StringComparison.Ordinal);
    }

    private FakeOffice Office(Func<int, int> pageOf, string font = "Carlito") => new(_bench.World, "soffice", _ => Layout(pageOf, font));

    private static byte[] Layout(Func<int, int> pageOf, string font = "Carlito") =>
        MadePdf.With(Sections.Select((section, i) => (Name: BookmarkName.Of(section.Key), Page: pageOf(i))).ToDictionary(it => it.Name, it => it.Page), font, OfCode);

    private OutputFile Make(IPrograms programs, Document? document = null) =>
        Assert.Single(new WordFormat().Make(document ?? EveryKind.Document, _bench.Open(programs)));

    private static List<string> NumbersOf(OutputFile file) => [.. DocxParts.Xml(file.Content.ToArray(), "word/document.xml")
        .Descendants(DocxText.W + "hyperlink")
        .Where(link => link.Descendants(DocxText.W + "instrText").Any())
        .Select(link => link.Descendants(DocxText.W + "t").Last().Value)];
}
