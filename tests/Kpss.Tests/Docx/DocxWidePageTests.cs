using System.Globalization;
using System.Xml.Linq;
using Kpss.Documents;
using Kpss.Documents.Tree;
using Xunit;

namespace Kpss.Tests.Docx;

/// <summary>Sections of pages are written here as `|` for upright and `-` for turned ones, each behind the styles it holds.</summary>
public class DocxWidePageTests
{
    private static readonly XNamespace W = DocxText.W;
    private static readonly string Prose = string.Join(' ', Enumerable.Repeat("Sociální služby na Klatovsku.", 80));

    [Fact]
    public void A_wide_table_turns_its_page_and_no_other() => Assert.Equal(
        "BodyText KonecOddilu| tbl KonecOddilu- BodyText KonecDokumentu|",
        PagesOf(EveryKind.Body("a", Prose), Wide("t"), EveryKind.Body("b", Prose)));

    [Fact]
    public void A_table_that_fits_by_moving_its_columns_turns_nothing()
    {
        var table = Table("t", ["1", "2", "3", "4", "neinstitucionalizovaných"]);
        Assert.Equal("BodyText tbl KonecDokumentu|", PagesOf(EveryKind.Body("a", "Text"), table));

        var widths = Render(EveryKind.Body("a", "Text"), table).Descendants(W + "gridCol").Select(it => Number(it, "w")).ToList();
        Assert.True(widths[4] > widths[0]);
        Assert.InRange(widths.Sum(), 9060, 9070);
    }

    [Fact]
    public void Tables_in_a_row_share_their_turned_pages() => Assert.Equal(
        "BodyText KonecOddilu| tbl Oddelovac tbl KonecDokumentu-",
        PagesOf(EveryKind.Body("a", Prose), Wide("t"), Wide("u")));

    [Fact]
    public void Heading_introduction_and_note_go_along_with_the_table() => Assert.Equal(
        "Heading1 BodyText KonecOddilu| Heading2Page BodyText tbl Poznamka KonecOddilu- Heading2Page BodyText KonecDokumentu|",
        PagesOf(EveryKind.Section("kapitola", SectionRole.Chapter, 1,
            EveryKind.Body("a", Prose),
            EveryKind.Section("s", SectionRole.Plain, 2, EveryKind.Body("uvod", "Úvod"), Wide("t"), Note("zdroj")),
            EveryKind.Section("z", SectionRole.Plain, 2, EveryKind.Body("dal", Prose)))));

    [Fact]
    public void A_long_introduction_stays_upright() => Assert.Equal(
        "Heading1 BodyText KonecOddilu| tbl KonecDokumentu-",
        PagesOf(EveryKind.Section("s", SectionRole.Chapter, 1, EveryKind.Body("a", Prose), Wide("t"))));

    [Fact]
    public void Below_the_title_page_comes_no_empty_one()
    {
        var main = Render(Wide("t"));
        Assert.DoesNotContain(main.Descendants(W + "pStyle"), it => Value(it) == "NovaStrana");
        Assert.Equal(2, main.Descendants(W + "sectPr").Count());
    }

    [Fact]
    public void Nothing_turns_inside_a_card_or_a_quotation()
    {
        var card = new Card(new("k"), [new Text("Karta")], "Karta", [new(new("k/p"), "Popis", [Wide("t")])]);
        Assert.Single(Render(card).Descendants(W + "sectPr"));
        Assert.Single(Render(card with { Layout = CardLayout.Prose }, new Quotation(new("q"), [Wide("u")])).Descendants(W + "sectPr"));
    }

    [Fact]
    public void A_turned_table_has_the_width_of_its_page()
    {
        var main = Render(Wide("t"), EveryKind.Body("b", Prose));
        Assert.Equal(14002, Number(main.Descendants(W + "tblW").Single(), "w"));

        var page = main.Descendants(W + "sectPr").Skip(1).First().Element(W + "pgSz")!;
        Assert.Equal("landscape", page.Attribute(W + "orient")!.Value);
        Assert.Equal((16838, 11906), (Number(page, "w"), Number(page, "h")));
    }

    [Fact]
    public void Long_headings_of_a_matrix_stand_on_their_side()
    {
        var main = Render(EveryKind.Matrix("m", 24));
        var header = main.Descendants(W + "tbl").Single().Elements(W + "tr").First();
        Assert.NotNull(header.Element(W + "trPr")!.Element(W + "tblHeader"));
        Assert.True(Number(header.Element(W + "trPr")!.Element(W + "trHeight")!, "val") > 2000);
        Assert.Equal(24, header.Descendants(W + "textDirection").Count(it => Value(it) == "btLr"));
        Assert.Equal(24, main.Descendants(W + "pStyle").Count(it => Value(it) == "TabulkaTextStred"));
        Assert.Equal(2, main.Descendants(W + "sectPr").Count());
    }

    [Fact]
    public void Short_headings_of_a_matrix_lie_level_on_an_upright_page()
    {
        var matrix = EveryKind.Matrix("m", 6);
        var columns = Enumerable.Range(1, 6).Select(i => new TableCell(true, 1, [EveryKind.Body($"h{i}", $"1.{i}")]));
        var main = Render(matrix with { Header = [new(0, [matrix.Header[0].Cells[0], .. columns])] });
        Assert.Empty(main.Descendants(W + "textDirection"));
        Assert.Single(main.Descendants(W + "sectPr"));
    }

    private static string PagesOf(params ReadOnlySpan<Block> blocks)
    {
        var body = Render(blocks).Root!.Element(W + "body")!.Elements();
        var written = body.SkipWhile(it => it.Name != W + "p" || StyleOf(it) != "Tiraz").Skip(1).Select(it => it.Name.LocalName switch
        {
            "tbl" => "tbl",
            "sectPr" => Side(it),
            _ => StyleOf(it) + string.Concat(it.Descendants(W + "sectPr").Select(Side)),
        });
        return string.Join(' ', written.Where(it => it is not "NovaStrana" and not "Caption")).Replace(" |", "|", StringComparison.Ordinal)
            .Replace(" -", "-", StringComparison.Ordinal);
    }

    private static string Side(XElement pages) => pages.Element(W + "pgSz")!.Attribute(W + "orient") is null ? "|" : "-";

    private static XDocument Render(params ReadOnlySpan<Block> blocks)
    {
        var docx = EveryKind.Render(EveryKind.With(blocks));
        Assert.Empty(DocxValidation.Errors(docx));
        return DocxParts.Xml(docx, "word/document.xml");
    }

    private static Table Wide(string key) => Table(key, [.. Enumerable.Repeat("poskytovatel", 9)]);

    private static Table Table(string key, Sequence<string> cells) => new(
        new(key), TableRole.Data, [], "Široká tabulka", cells.Map(_ => new TableColumn(1, ColumnAlignment.Start)),
        [new(0, cells.Map((_, i) => new TableCell(true, 1, [EveryKind.Body($"{key}/h{i}", "x")])))],
        [new(0, cells.Map((cell, i) => new TableCell(false, 1, [EveryKind.Body($"{key}/{i}", cell)])))]);

    private static Paragraph Note(string key) => new(new(key), ParagraphRole.Note, [new Text("Zdroj: vlastní šetření")]);

    private static string StyleOf(XElement paragraph) => Value(paragraph.Descendants(W + "pStyle").First());

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(W + attribute)!.Value, CultureInfo.InvariantCulture);

    private static string Value(XElement element) => element.Attribute(W + "val")!.Value;
}
