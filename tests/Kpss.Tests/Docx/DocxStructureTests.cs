using System.Xml.Linq;
using Kpss.Documents.Tree;
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
        Assert.Equal(["Náklady", "Dlouhé"], torn.Select(row => DocxText.Of(row.Elements(W + "tc").First())));
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
    public void The_contents_of_a_document_without_headings_are_still_valid() => Assert.Empty(DocxValidation.Errors(
        EveryKind.Render(EveryKind.With(new TableOfContents(new("obsah"), "Obsah", 3), EveryKind.Body("p", "Text")))));

    [Fact]
    public void An_outside_target_is_related_once()
    {
        var targets = DocxParts.Xml(Docx, "word/_rels/document.xml.rels").Root!.Elements()
            .Where(it => it.Attribute("TargetMode") is not null).Select(it => it.Attribute("Target")!.Value);
        Assert.Equal(["mailto:urad@klatovy.cz", "https://www.klatovy.cz/?a=1&b=2"], targets);
    }

    private static int Number(XElement? element, string attribute) =>
        int.Parse(element!.Attribute(W + attribute)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static string Value(XElement? element) => element!.Attribute(W + "val")!.Value;
}
