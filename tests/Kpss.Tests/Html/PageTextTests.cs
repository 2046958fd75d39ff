using Kpss.Documents.Tree;
using Xunit;
using static Kpss.Tests.Html.Nodes;

namespace Kpss.Tests.Html;

public sealed class PageTextTests
{
    private const string Hostile = "</style></title><script>alert(\"1\")</script> & 'x' \\";

    [Fact]
    public void All_text_survives_in_its_order()
    {
        foreach (var document in (Document[])[EveryKind.Document, SamplePlan.Document])
        {
            var text = Page.Of(document).All("main").Single().Value;
            var at = 0;
            foreach (var piece in PlainWords.Of(document.Blocks))
            {
                var found = text.IndexOf(piece, at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"lost or out of order: {piece}");
                at = found + piece.Length;
            }
        }
    }

    [Theory]
    [InlineData("tecky", "3. první z tecky", "4. druhá z tecky")]
    [InlineData("zavorky", "1) první z zavorky", "2) druhá z zavorky")]
    [InlineData("pismena-tecky", "a. první z pismena-tecky", "b. druhá z pismena-tecky")]
    [InlineData("pismena", "z) první z pismena", "aa) druhá z pismena")]
    public void Marks_of_numbered_lists_are_text(string id, string first, string second)
    {
        var list = Page.Of(EveryKind.Document).All("ol").Single(list => list.Value.Contains($"první z {id}\n", StringComparison.Ordinal) && list.Parent!.Name == "section");
        Assert.Equal([first, second], list.Elements("li").Select(item => item.Value.Trim()));
    }

    [Fact]
    public void Inlines_become_the_elements_that_mean_them()
    {
        var prose = Page.Of(EveryKind.Document).One("zkouska--proza");
        Assert.Equal(
            "<p>Prostý, <em>zdůrazněný</em>, <strong>silný s <em>důrazem</em></strong>, <code>kód &lt; 1</code>, "
            + "<a href=\"https://www.klatovy.cz/?a=1&amp;b=2\">odkaz ven</a>, <a href=\"#oblast--opatreni\">odkaz dovnitř</a><br />"
            + "další řádek <span class=\"number\">Opatření 9.9</span><span class=\"remark\"> (poznámka)</span></p>",
            prose.Element("p")!.ToString(System.Xml.Linq.SaveOptions.DisableFormatting));
        Assert.Equal("Řádek subjektu", prose.Elements("p").Single(p => (string?)p.Attribute("class") == "line").Value);
        Assert.Equal("Zdroj: ČSÚ", prose.Elements("p").Single(p => (string?)p.Attribute("class") == "note").Value);
        Assert.Equal("Citovaný odstavec", prose.Element("blockquote")!.Element("p")!.Value);
    }

    [Fact]
    public void Hostile_text_stays_text_everywhere()
    {
        var key = new BlockKey("zly");
        var document = DocumentOf(
            Hostile,
            new Section(key, SectionRole.Plain, 1, Words(Hostile),
            [
                new Paragraph(key.Child("1"), ParagraphRole.Body, [new Code(Hostile), new Link("https://a.cz/\"onclick=\"x", Words(Hostile))]),
                new Table(key.Child("2"), TableRole.Data, [], Hostile, [Column(1)], [], [new TableRow(0, [Cell(key, new Text(Hostile))])]),
                new Card(key.Child("3"), [], Hostile, [new CardField(key.Child("4"), Hostile, [Body(key, Hostile)])]),
            ]));

        var page = Page.Of(document);
        Assert.Equal(Hostile, page.All("title").Single().Value);
        Assert.Equal(Hostile, page.All("h1").Single().Value);
        Assert.Equal(Hostile, page.All("code").Single().Value);
        Assert.Equal(Hostile, page.All("caption").Single().Value);
        Assert.Equal(Hostile, page.All("dt").Single().Value);
        Assert.Contains(page.All("a"), link => (string?)link.Attribute("href") == "https://a.cz/\"onclick=\"x" && link.Attribute("onclick") is null);
        Assert.Equal(page.Scripts(), Page.Of(EveryKind.Document).Scripts());
        Assert.Equal(2, page.Html.Split("<script").Length - 1);
        Assert.Equal(1, page.Html.Split("</style>").Length - 1);
        Assert.Contains("""content: "\3c /style>\3c /title>\3c script>alert(\22 1\22 )\3c /script> \26  'x' \5c ";""", page.Html, StringComparison.Ordinal);
    }
}
