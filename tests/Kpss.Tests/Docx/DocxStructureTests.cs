using System.Xml.Linq;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx;
using Xunit;

namespace Kpss.Tests.Docx;

public class DocxStructureTests
{
    private static readonly XNamespace W = DocxText.W;
    private static readonly byte[] Docx = EveryKind.Render();
    private static readonly XDocument Main = DocxParts.Xml(Docx, "word/document.xml");

    [Fact]
    public void Header_rows_repeat_and_tables_say_what_they_hold()
    {
        var tables = Main.Descendants(W + "tbl").ToList();
        Assert.Equal(6, tables.Count);
        Assert.All(tables, table => Assert.NotNull(table.Element(W + "tr")!.Element(W + "trPr")!.Element(W + "tblHeader")));
        Assert.All(tables, table => Assert.NotEqual("", Value(table.Element(W + "tblPr")!.Element(W + "tblDescription"))));
        Assert.All(tables, table => Assert.Equal("fixed", table.Element(W + "tblPr")!.Element(W + "tblLayout")!.Attribute(W + "type")!.Value));
    }

    [Fact]
    public void Short_rows_stay_whole_and_only_long_ones_may_be_torn()
    {
        var torn = Main.Descendants(W + "tr").Where(row => row.Element(W + "trPr")?.Element(W + "cantSplit") is null);
        Assert.Equal(["Dlouhé"], torn.Select(row => DocxText.Of(row.Elements(W + "tc").First())));
    }

    [Fact]
    public void Cells_fill_the_width_of_their_table()
    {
        foreach (var table in Main.Descendants(W + "tbl"))
        {
            var width = Number(table.Element(W + "tblPr")!.Element(W + "tblW"), "w");
            Assert.All(table.Elements(W + "tr"), row =>
                Assert.InRange(row.Elements(W + "tc").Sum(cell => Number(cell.Element(W + "tcPr")!.Element(W + "tcW"), "w")), width - 3, width));
        }
    }

    [Fact]
    public void No_two_tables_touch_and_no_cell_ends_with_a_table()
    {
        Assert.All(Main.Descendants(W + "tbl"), table => Assert.Equal(W + "p", table.ElementsAfterSelf().First().Name));
        Assert.All(Main.Descendants(W + "tc"), cell => Assert.Equal(W + "p", cell.Elements().Last().Name));
    }

    [Fact]
    public void Every_counted_list_starts_afresh_with_its_own_number()
    {
        var numbering = DocxParts.Xml(Docx, "word/numbering.xml");
        var starts = numbering.Descendants(W + "num").Select(num => num.Element(W + "lvlOverride")?.Element(W + "startOverride")).ToList();
        Assert.Null(starts[0]);
        Assert.Equal(["3", "3", "1", "1", "2", "2", "1", "1", "1", "1"], starts.Skip(1).Select(Value));

        var defined = numbering.Descendants(W + "num").Select(num => num.Attribute(W + "numId")!.Value).ToHashSet();
        Assert.All(Main.Descendants(W + "numId"), it => Assert.Contains(Value(it), defined));
        Assert.Equal(["–", "%1.", "%1)", "%1.", "%1)"], numbering.Descendants(W + "abstractNum").Select(it => Value(it.Descendants(W + "lvlText").First())));
    }

    [Fact]
    public void Deep_lists_stop_at_the_deepest_level_that_Word_knows()
    {
        Block nested = EveryKind.Body("dno", "Dno");
        for (var i = 0; i < 14; i++) nested = new ListBlock(new($"l{i}"), ListMarker.NumberDot, 1, [new([EveryKind.Body($"p{i}", "Položka"), nested])]);

        var docx = EveryKind.Render(EveryKind.With(nested));
        Assert.Empty(DocxValidation.Errors(docx));
        Assert.Equal(8, DocxParts.Xml(docx, "word/document.xml").Descendants(W + "ilvl").Max(it => Number(it, "val")));
    }

    [Fact]
    public void A_list_in_a_quotation_stands_inside_its_bar()
    {
        var list = new ListBlock(new("l"), ListMarker.Bullet, 1, [new([EveryKind.Body("p", "Položka"), EveryKind.Body("d", "Dál")])]);
        var main = DocxParts.Xml(EveryKind.Render(EveryKind.With(new Quotation(new("q"), [EveryKind.Body("u", "Úvod"), list]))), "word/document.xml");
        var written = main.Descendants(W + "p").SkipWhile(it => DocxText.Of(it) != "Úvod").Take(3).Select(it => Value(it.Descendants(W + "pStyle").Single()));
        Assert.Equal(["Quote", "PolozkaCitace", "ListContinue2"], written);
        Assert.Equal("1", Value(main.Descendants(W + "ilvl").Single()));
    }

    [Fact]
    public void Text_below_an_item_is_indented_like_it_at_every_level()
    {
        Block nested = EveryKind.Body("dno", "Dno");
        for (var i = 0; i < 9; i++) nested = new ListBlock(new($"l{i}"), ListMarker.Bullet, 1, [new([EveryKind.Body($"p{i}", "Položka"), EveryKind.Body($"d{i}", "Dál"), nested])]);

        var docx = EveryKind.Render(EveryKind.With(nested));
        var styles = DocxParts.Xml(docx, "word/styles.xml").Descendants(W + "style").ToDictionary(it => it.Attribute(W + "styleId")!.Value);
        var below = DocxParts.Xml(docx, "word/document.xml").Descendants(W + "p").Where(it => DocxText.Of(it) == "Dál").Select(it => Value(it.Descendants(W + "pStyle").Single()));
        Assert.Equal(Enumerable.Range(1, 9).Select(level => 397 * level), below.Select(style => Number(styles[style].Descendants(W + "ind").Single(), "left")));
    }

    [Fact]
    public void The_contents_are_a_field_with_its_entries_in_place()
    {
        var contents = Main.Descendants(W + "sdt").Single();
        Assert.Equal("Table of Contents", Value(contents.Descendants(W + "docPartGallery").Single()));
        Assert.Equal(""" TOC \o "1-3" \n \h \z \u """, contents.Descendants(W + "instrText").Single().Value);
        Assert.Equal(["begin", "separate", "end"], contents.Descendants(W + "fldChar").Select(it => it.Attribute(W + "fldCharType")!.Value));

        var bookmarks = Main.Descendants(W + "bookmarkStart").Select(it => it.Attribute(W + "name")!.Value).ToHashSet();
        var anchors = contents.Descendants(W + "hyperlink").Select(it => it.Attribute(W + "anchor")!.Value).ToList();
        Assert.Equal(Outline.Of(EveryKind.Document, 3).Count, anchors.Count);
        Assert.All(anchors, anchor => Assert.Contains(anchor, bookmarks));
    }

    [Fact]
    public void Known_pages_stand_at_the_right_edge_of_the_contents()
    {
        var pages = new PageNumbers("znak", new Dictionary<string, string> { ["uvod"] = "3", ["oblasti"] = "12" });
        var docx = EveryKind.Render(EveryKind.Document, new DocxOptions(pages));
        Assert.Empty(DocxValidation.Errors(docx));

        var contents = DocxParts.Xml(docx, "word/document.xml").Descendants(W + "sdt").Single();
        Assert.Equal([""" TOC \o "1-3" \h \z \u """, @" PAGEREF _kp_uvod \h ", @" PAGEREF _kp_oblasti \h "], contents.Descendants(W + "instrText").Select(it => it.Value));
        Assert.Equal("Úvod 3", DocxText.Of(contents.Descendants(W + "p").ElementAt(1)));
        Assert.Equal("1. Oblast 12", DocxText.Of(contents.Descendants(W + "p").Single(it => DocxText.Of(it).Contains("Oblast", StringComparison.Ordinal))));

        var styles = contents.Descendants(W + "pStyle").Skip(1).Select(Value).Distinct().ToList();
        Assert.Equal(["ObsahStrana1", "ObsahStrana2", "ObsahStrana3"], styles);
        Assert.All(styles, style => Assert.Equal("9070", TabOf(docx, style)));
    }

    [Fact]
    public void The_contents_of_a_document_without_headings_are_still_valid() => Assert.Empty(DocxValidation.Errors(
        EveryKind.Render(EveryKind.With(new TableOfContents(new("obsah"), "Obsah", 3), EveryKind.Body("p", "Text")))));

    [Fact]
    public void An_outside_target_is_related_once()
    {
        var targets = DocxParts.Xml(Docx, "word/_rels/document.xml.rels").Root!.Elements()
            .Where(it => it.Attribute("TargetMode") is not null).Select(it => it.Attribute("Target")!.Value);
        Assert.Equal(["mailto:urad@klatovy.cz", "https://www.klatovy.cz/?a=1&b=2"], targets);
    }

    private static string TabOf(byte[] docx, string style) => DocxParts.Xml(docx, "word/styles.xml").Descendants(W + "style")
        .Single(it => it.Attribute(W + "styleId")!.Value == style).Descendants(W + "tab").Single().Attribute(W + "pos")!.Value;

    private static int Number(XElement? element, string attribute) =>
        int.Parse(element!.Attribute(W + attribute)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static string Value(XElement? element) => element!.Attribute(W + "val")!.Value;
}
