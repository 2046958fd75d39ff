using System.Xml.Linq;
using Xunit;

namespace Kpss.Tests.Html;

public sealed class TablesAndCardsTests
{
    private readonly Page _page = Page.Of(EveryKind.Document);

    [Fact]
    public void Header_cells_say_what_they_name()
    {
        var costs = _page.One("zkouska--tabulky--naklady");
        Assert.Equal(["col", "colgroup", "col"], Scopes(costs.Element("thead")!));
        Assert.Equal(["row", "row"], Scopes(costs.Element("tbody")!));
        Assert.Equal("2", (string?)costs.Descendants("th").ElementAt(1).Attribute("colspan"));
    }

    [Fact]
    public void Cells_are_aligned_as_their_columns_are()
    {
        var costs = _page.One("zkouska--tabulky--naklady");
        var row = costs.Element("tbody")!.Elements("tr").First();
        Assert.Equal([null, "end", "end", "center"], row.Elements().Select(cell => (string?)cell.Attribute("class")));
        Assert.Equal("center", (string?)costs.Element("thead")!.Descendants("th").Last().Attribute("class"));
    }

    [Fact]
    public void Every_table_has_a_name()
    {
        Assert.Equal("Přehled oblastí a opatření", _page.One("zkouska--tabulky--prehled").Element("caption")!.Value);
        Assert.Equal("Náklady podle let – Náklady v tisících Kč podle let a zdrojů", _page.One("zkouska--tabulky--naklady").Element("caption")!.Value);
    }

    [Fact]
    public void Only_wide_tables_and_matrices_stand_in_frames_that_the_keyboard_can_scroll()
    {
        var regions = _page.Root.Descendants().Where(element => (string?)element.Attribute("role") == "region").ToArray();
        Assert.All(regions, region => Assert.Equal("0", (string?)region.Attribute("tabindex")));
        Assert.All(regions, region => Assert.Equal("caption", _page.One((string)region.Attribute("aria-labelledby")!).Name.LocalName));
        Assert.Equal("matrix upright", (string?)_page.One("zkouska--tabulky--matice").Attribute("class"));
        Assert.Equal(["zkouska--tabulky--matice", "zkouska--tabulky--naklady"], regions.Select(region => (string?)region.Element("table")!.Attribute("id")));
    }

    [Fact]
    public void Overview_shows_how_deep_a_row_lies()
    {
        var rows = _page.One("zkouska--tabulky--prehled").Element("tbody")!.Elements("tr");
        Assert.Equal(["depth-0", "depth-1"], rows.Select(row => (string?)row.Attribute("class")));
    }

    [Fact]
    public void Card_is_a_named_list_of_names_and_values()
    {
        var card = _page.One("oblast--opatreni--karta");
        Assert.Equal("Karta opatření 1.1", card.Element("figcaption")!.Value);
        Assert.Equal(["Popis opatření", "Realizátor"], card.Descendants("dt").Select(name => name.Value));
        Assert.Equal(["Jednat o zajištění služby.", "Charita Sušice"], card.Descendants("dd").Select(value => value.Value.Trim()));
        Assert.Equal("card", (string?)card.Attribute("class"));
        Assert.Equal("card prose", (string?)_page.One("oblast--aktivita--karta").Attribute("class"));
        Assert.Equal("Karta aktivity a)", _page.One("oblast--aktivita--karta").Element("figcaption")!.Value);
    }

    private static IEnumerable<string?> Scopes(XElement group) => group.Descendants("th").Select(cell => (string?)cell.Attribute("scope"));
}
