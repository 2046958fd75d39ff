using System.Xml.Linq;
using Kpss.Documents.Tree;
using Xunit;

namespace Kpss.Tests.Docx;

public class DocxCardTests
{
    private static readonly XNamespace W = DocxText.W;

    private static readonly Card Prose = new(
        new("k"), [new Text("Karta 1.2")], "Karta",
        [new(new("k/popis"), "Popis", [EveryKind.Body("p", "Text popisu")]), new(new("k/termin"), "Termín", [EveryKind.Body("t", "2025")])])
    {
        Layout = CardLayout.Prose,
    };

    [Fact]
    public void A_card_as_prose_is_labels_above_their_texts()
    {
        var main = Render(Prose);
        Assert.Empty(main.Descendants(W + "tbl"));
        var written = main.Descendants(W + "p").Select(it => (StyleOf(it), DocxText.Of(it))).SkipWhile(it => it.Item1 != "PopisekVTextu").Take(4);
        Assert.Equal([("PopisekVTextu", "Popis"), ("BodyText", "Text popisu"), ("PopisekVTextu", "Termín"), ("BodyText", "2025")], written);
    }

    [Fact]
    public void Both_layouts_are_read_back_by_the_same_anchors()
    {
        var table = AnchorsOf(Prose with { Layout = CardLayout.Table });
        Assert.Equal(2, table.Count);
        Assert.Equal(table, AnchorsOf(Prose));
    }

    [Fact]
    public void Rows_of_a_small_table_stay_together_and_the_last_of_a_large_one_never_stands_alone()
    {
        Assert.Equal([true, true, false], KeptRowsOf(3));
        var large = KeptRowsOf(30);
        Assert.Equal([false, true, false], large[^3..]);
        Assert.All(large[..^2], Assert.False);
    }

    private static List<bool> KeptRowsOf(int rows)
    {
        var main = Render(new Table(
            new("t"), TableRole.Data, [], "Náklady", [new(1, ColumnAlignment.Start), new(1, ColumnAlignment.End)], [],
            [.. Enumerable.Range(1, rows).Select(i => new TableRow(0, [Cell(true, $"Zdroj {i}"), Cell(false, "100")]))]));
        return main.Descendants(W + "tr").Select(row => row.Descendants(W + "p").All(it => StyleOf(it).EndsWith("Drzi", StringComparison.Ordinal))).ToList();

        static TableCell Cell(bool isHeader, string text) => new(isHeader, 1, [EveryKind.Body(text.Replace(' ', '-'), text)]);
    }

    private static List<string> AnchorsOf(Card card) => DocxParts.Xml(EveryKind.Render(EveryKind.With(card)), "customXml/item1.xml").Root!
        .Elements().Select(it => it.ToString()).ToList();

    private static XDocument Render(Block block) => DocxParts.Xml(EveryKind.Render(EveryKind.With(block)), "word/document.xml");

    private static string StyleOf(XElement paragraph) => paragraph.Descendants(W + "pStyle").First().Attribute(W + "val")!.Value;
}
