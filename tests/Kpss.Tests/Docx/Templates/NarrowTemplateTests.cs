using System.Globalization;
using System.Xml.Linq;
using Kpss.Documents;
using Kpss.Documents.Tree;
using Xunit;

namespace Kpss.Tests.Docx.Templates;

/// <summary>Pages smaller than A4, in fonts that nobody measured.</summary>
public class NarrowTemplateTests
{
    private static readonly XNamespace W = DocxText.W;

    // Paper in twentieths of a point; the template's margins take 2834 of its width.
    private static readonly byte[] B5 = Paper(9978, 14173);
    private static readonly byte[] A5 = Paper(8391, 11906);
    private static readonly byte[] Slip = Paper(7700, 11906);

    [Fact]
    public void The_title_stands_tight_on_a_small_page() => Assert.Contains("Název těsný", TitleStyles(Paper(8391, 9900)));

    [Fact]
    public void The_publicity_is_printed_smaller_so_that_it_stays_beside_its_emblem()
    {
        Assert.Contains("Publicita malá", TitleStyles(B5));
        Assert.Equal(["\u2003Spolufinancováno Evropskou unií"], FundingTexts(B5));
    }

    [Fact]
    public void The_publicity_stands_below_its_emblem_where_nothing_fits_beside_it()
    {
        Assert.Contains("Publicita pod znakem", TitleStyles(Slip));
        Assert.Equal(["", "Spolufinancováno Evropskou unií"], FundingTexts(Slip));
    }

    [Fact]
    public void A_card_stands_as_prose_where_labels_would_leave_no_room_for_its_text()
    {
        var card = new Card(new("k"), [new Text("Karta")], "Karta", [new(new("k/p"), "Předpokládané náklady", [EveryKind.Body("p", "Text")])]);
        Assert.Empty(Written(A5, card).Descendants(W + "tbl"));
        Assert.True(Widths(Written(B5, card))[0] > 13 * 112 * 6 / 5);
    }

    [Fact]
    public void Deep_rows_of_an_overview_have_room_for_their_numbers_beside_their_indent()
    {
        Sequence<TableCell> cells = [Cell("Opatření\u00A01.1.1"), Cell("Zajištění služby")];
        var overview = new Table(
            new("t"), TableRole.Overview, [], "Přehled", [new(1, ColumnAlignment.Start), new(9, ColumnAlignment.Start)], [], [new(3, cells)]);
        Assert.True(Widths(Written(B5, overview))[0] > (14 * 112) + 568);
    }

    [Fact]
    public void A_heading_of_a_template_keeps_off_the_table_above_it()
    {
        var table = new Table(new("t"), TableRole.Data, [], "Údaje", [new(1, ColumnAlignment.Start)], [], [new(0, [Cell("Údaj")])]);
        var chapter = EveryKind.Section("s", SectionRole.Chapter, 1, table, EveryKind.Section("dal", SectionRole.Plain, 2, EveryKind.Body("p", "Text")));
        var below = Written(B5, chapter).Descendants(W + "tbl").Single().ElementsAfterSelf().Take(2).Select(DocxText.Of);
        Assert.Equal(["", "dal"], below);
    }

    private static TableCell Cell(string text) => new(false, 1, [EveryKind.Body(text.Replace('\u00A0', '-').Replace(' ', '-'), text)]);

    private static byte[] Paper(int width, int height) => Template.Changed("cesky-word.docx", (name, text) => name != "word/document.xml" ? text : text
        .Replace("w:w=\"11906\"", $"w:w=\"{width}\"", StringComparison.Ordinal)
        .Replace("w:h=\"16838\"", $"w:h=\"{height}\"", StringComparison.Ordinal));

    private static XDocument Written(byte[] template, params ReadOnlySpan<Block> blocks) =>
        DocxParts.Xml(Template.Render(template, EveryKind.With(blocks)), "word/document.xml");

    private static List<int> Widths(XDocument main) =>
        [.. main.Descendants(W + "gridCol").Select(it => int.Parse(it.Attribute(W + "w")!.Value, CultureInfo.InvariantCulture))];

    private static IEnumerable<string> FundingTexts(byte[] template) =>
        Named(template).Where(it => it.Style.StartsWith("Publicita", StringComparison.Ordinal)).Select(it => DocxText.Of(it.Paragraph));

    private static IEnumerable<string> TitleStyles(byte[] template) => Named(template).Select(it => it.Style);

    private static IEnumerable<(string Style, XElement Paragraph)> Named(byte[] template)
    {
        var docx = Template.Render(template);
        var names = DocxParts.Xml(docx, "word/styles.xml").Descendants(W + "style")
            .ToDictionary(it => it.Attribute(W + "styleId")!.Value, it => it.Element(W + "name")!.Attribute(W + "val")!.Value);
        return DocxParts.Xml(docx, "word/document.xml").Descendants(W + "p")
            .Select(it => (names[it.Descendants(W + "pStyle").First().Attribute(W + "val")!.Value], it));
    }
}
