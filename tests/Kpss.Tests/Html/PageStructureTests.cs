using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Html;

public sealed class PageStructureTests
{
    private readonly Page _page = Page.Of(EveryKind.Document);

    [Fact]
    public void Page_says_its_language_and_what_it_is()
    {
        Assert.Equal("cs", (string?)_page.Root.Attribute("lang"));
        Assert.Equal("Zkouška všeho", Assert.Single(_page.All("title")).Value);
        Assert.Equal("Každý druh bloku", Meta("description"));
        Assert.Equal("plán, služby", Meta("keywords"));
        Assert.Equal("kpss", Meta("generator"));
    }

    [Fact]
    public void Page_needs_nothing_from_elsewhere()
    {
        Assert.Empty(_page.All("link"));
        var sources = _page.Root.Descendants().Select(element => (string?)element.Attribute("src")).OfType<string>();
        Assert.All(sources, source => Assert.StartsWith("data:image/", source, StringComparison.Ordinal));
        Assert.DoesNotContain("url(", Assert.Single(_page.All("style")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Landmarks_stand_in_reading_order_behind_the_skip_link()
    {
        var body = Assert.Single(_page.All("body"));
        string[] landmarks = ["header", "nav", "main", "footer"];
        Assert.Equal(["a", .. landmarks], body.Descendants().Select(element => element.Name.LocalName).Where(name => name == "a" || landmarks.Contains(name)).Distinct());

        var skip = body.Elements().First();
        Assert.Equal("Přeskočit na obsah", skip.Value);
        Assert.Equal("#" + (string?)_page.All("main").Single().Attribute("id"), (string?)skip.Attribute("href"));
    }

    [Fact]
    public void One_first_heading_opens_the_page_and_no_level_is_skipped()
    {
        var headings = _page.Headings().ToArray();
        Assert.Equal((1, "Zkouška všeho"), headings[0]);
        Assert.Single(headings, heading => heading.Level == 1);
        Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.InRange(pair.Second.Level, 2, pair.First.Level + 1));
        Assert.Contains((7, "Úroveň 6"), headings);
    }

    [Fact]
    public void Ids_are_unique_and_every_inner_link_finds_one()
    {
        var ids = _page.Root.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToArray();
        Assert.Equal(ids.Distinct(), ids);

        var targets = _page.All("a").Select(link => (string)link.Attribute("href")!).Where(target => target.StartsWith('#')).ToArray();
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.Contains(target[1..], ids));
    }

    [Fact]
    public void Sections_cards_and_fields_carry_their_keys()
    {
        foreach (var (id, name) in (ReadOnlySpan<(string, string)>)[("oblast--opatreni", "section"), ("oblast--opatreni--karta", "figure"), ("oblast--opatreni--popis", "div")])
        {
            var element = _page.One(id);
            Assert.Equal(name, element.Name.LocalName);
            Assert.Equal(id.Replace("--", "/"), (string?)element.Attribute("data-key"));
        }
    }

    [Fact]
    public void Contents_nest_as_the_sections_do_and_stop_at_their_depth()
    {
        var contents = _page.One("obsah");
        var first = contents.Element("ol")!.Elements("li").First();
        Assert.Equal("#zkouska", (string?)first.Element("a")!.Attribute("href"));
        Assert.Equal(["Próza", "Seznamy", "Tabulky", "Úroveň 2"], first.Element("ol")!.Elements("li").Select(entry => entry.Element("a")!.Value));
        Assert.DoesNotContain(contents.Descendants("a"), link => link.Value == "Úroveň 4");
        Assert.Contains(contents.Descendants("a"), link => link.Value == "a) Aktivita bez nadpisu karty");
    }

    [Fact]
    public void Page_holds_every_style_and_script_that_the_program_has()
    {
        // Those of changes are for pages of changes: ChangePageTests.
        var assets = Directory.GetFiles(Repository.PathOf("src", "Kpss.Rendering", "Html", "Assets")).Where(asset => !Path.GetFileName(asset).StartsWith("changes", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(assets);
        Assert.All(assets, asset => Assert.Contains(File.ReadAllText(asset), _page.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void What_only_the_script_can_serve_is_hidden_until_it_runs()
    {
        var controls = _page.Root.Descendants().Where(element => element.Name.LocalName is "button" or "input" or "select" or "label").ToArray();
        Assert.NotEmpty(controls);
        Assert.All(controls, control => Assert.Contains(control.Ancestors(), above => above.Attribute("hidden") is not null || above.Name == "template"));
    }

    [Fact]
    public void Every_heading_has_a_link_to_itself()
    {
        foreach (var section in _page.All("section"))
        {
            var link = section.Elements().First().Element("a")!;
            Assert.Equal("#" + (string?)section.Attribute("id"), (string?)link.Attribute("href"));
            Assert.EndsWith(section.Elements().First().Elements().First().Value, (string)link.Attribute("aria-label")!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Choices_of_filters_carry_the_items_that_they_choose()
    {
        var select = _page.One("_filtr-subjekt");
        Assert.Equal(["", "charita-susice", "mesto-klatovy"], select.Elements("option").Select(option => (string?)option.Attribute("value")));
        Assert.Equal("oblast--opatreni oblast--aktivita", (string?)select.Elements("option").Last().Attribute("data-items"));
    }

    [Fact]
    public void Logo_funding_and_imprint_stand_where_the_rules_want_them()
    {
        var header = _page.All("header").Single();
        Assert.Equal("Znak města", (string?)header.Descendants("img").Single().Attribute("alt"));
        Assert.Equal("Spolufinancováno Evropskou unií", header.Descendants("p").First().Value);
        Assert.Equal("true", (string?)header.Descendants("svg").Single().Attribute("aria-hidden"));
        Assert.Equal(["Kontakt", "Prohlášení o přístupnosti"], _page.All("footer").Single().Descendants("dt").Select(label => label.Value));
        Assert.Equal("https://www.klatovy.cz/pristupnost", (string?)_page.All("footer").Single().Descendants("dd").Last().Element("a")!.Attribute("href"));
    }

    private string? Meta(string name) =>
        (string?)_page.All("meta").Single(meta => (string?)meta.Attribute("name") == name).Attribute("content");
}
