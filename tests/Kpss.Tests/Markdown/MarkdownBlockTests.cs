using Kpss.Documents.Tree;
using Kpss.Rendering.Markdown;
using Xunit;
using static Kpss.Tests.Markdown.Rendered;

namespace Kpss.Tests.Markdown;

public class MarkdownBlockTests
{
    private static readonly BlockKey Key = new("opatreni");

    [Fact]
    public void The_title_page_comes_first()
    {
        var page = new TitlePage("Město Klatovy", "Akční plán", "na rok 2025", [new("Stav", "schválený"), new("Verze", "1.0")]);
        Assert.Equal(
            "# Akční plán\n\nMěsto Klatovy\n\nna rok 2025\n\n- **Stav:** schválený\n- **Verze:** 1.0\n\nÚvod.\n", File(page, Body("Úvod.")));
    }

    [Fact]
    public void A_document_without_blocks_ends_with_one_newline() => Assert.Equal("# T\n", File());

    [Fact]
    public void A_section_has_its_anchor_on_a_line_of_its_own() => Assert.Equal(
        "<a name=\"opatreni--a\"></a>\n\n## Opatření 1.1 C\\# \\*\n\nText.\n\n<a name=\"opatreni--a--b\"></a>\n\n### Hloubka\n",
        Body(new Section(Key.Child("a"), SectionRole.Item, 1, [new Styled(InlineRole.Number, [new Text("Opatření\u00A01.1")]), new Text(" C# *")],
            [Body("Text."), new Section(Key.Child("a").Child("b"), SectionRole.Plain, 2, [new Text("Hloubka")], [])])));

    [Fact]
    public void The_deepest_section_is_still_a_heading() =>
        Assert.Contains("\n###### H\n", Body(new Section(Key, SectionRole.Plain, 6, [new Text("H")], [])));

    [Fact]
    public void Contents_are_nested_links_to_the_anchors()
    {
        var measure = new Section(Key.Child("b"), SectionRole.Item, 2, [new Text("1.1 [Byty]")], []);
        var area = new Section(Key, SectionRole.TopItem, 1, [new Text("1. Senioři")], [measure]);
        Assert.StartsWith(
            "## Obsah\n\n- [1. Senioři](#opatreni)\n  - [1.1 \\[Byty\\]](#opatreni--b)\n\n<a name",
            Body(new TableOfContents(new("obsah"), "Obsah", 2), area));
        Assert.DoesNotContain("](#opatreni--b)", Body(new TableOfContents(new("obsah"), "Obsah", 1), area));
    }

    [Fact]
    public void A_card_is_labels_and_prose()
    {
        var card = new Card(Key, [new Text("Karta opatření 1.2")], "Karta", [
            new(Key.Child("popis"), "Popis opatření", [Body("První věta. Druhá věta."), List(ListMarker.Bullet, Item(Body("jedna")))]),
            new(Key.Child("subjekty"), "Realizátor", [Line("Město Klatovy"), Line("Dotek, z. s.")]),
        ]);
        Assert.Equal(
            "**Popis opatření**\n\nPrvní věta.\nDruhá věta.\n\n- jedna\n\n**Realizátor**\n\n- Město Klatovy\n- Dotek, z. s.\n", Body(card));
    }

    [Fact]
    public void What_is_referred_to_has_an_anchor()
    {
        var card = new Card(Key, [], "Karta", [new(Key.Child("popis"), "Popis", [Body("Text.")])]);
        Assert.Equal(
            "<a name=\"opatreni--popis\"></a>\n\n**Popis**\n\nText.\n\nviz [popis](#opatreni--popis)\n",
            Body(card, Body([new Text("viz "), new Reference(Key.Child("popis"), [new Text("popis")])])));
    }

    [Fact]
    public void Lists_have_their_markers()
    {
        Assert.Equal("- jedna\n- dvě\n", Body(List(ListMarker.Bullet, Item(Body("jedna")), Item(Body("dvě")))));
        Assert.Equal("1. jedna\n2. dvě\n", Body(List(ListMarker.NumberDot, Item(Body("jedna")), Item(Body("dvě")))));
        Assert.Equal("3) tři\n", Body(List(ListMarker.NumberParenthesis, Item(Body("tři"))) with { Start = 3 }));
        Assert.Equal("- a) jedna\n- b) dvě\n", Body(List(ListMarker.LetterParenthesis, Item(Body("jedna")), Item(Body("dvě")))));
        Assert.Equal("- z. jedna\n- aa. dvě\n", Body(List(ListMarker.LetterDot, Item(Body("jedna")), Item(Body("dvě"))) with { Start = 26 }));
    }

    [Fact]
    public void Nested_lists_and_sentences_are_indented_by_the_width_of_the_marker()
    {
        var inner = List(ListMarker.Bullet, Item(Body("První věta. Druhá.")));
        Assert.Equal(
            "9. devět\n   - První věta.\n     Druhá.\n10. deset\n    - První věta.\n      Druhá.\n",
            Body(List(ListMarker.NumberDot, Item(Body("devět"), inner), Item(Body("deset"), inner)) with { Start = 9 }));
    }

    [Fact]
    public void Items_of_several_paragraphs_are_set_apart() => Assert.Equal(
        "- a) jedna\n\n  dvě\n\n- b) tři\n",
        Body(List(ListMarker.LetterParenthesis, Item(Body("jedna"), Body("dvě")), Item(Body("tři")))));

    [Fact]
    public void Neighbouring_lists_stay_apart() => Assert.Equal(
        "- a\n\n<!-- -->\n\n- b\n\n1. c\n", Body(Line("a"), List(ListMarker.Bullet, Item(Body("b"))), List(ListMarker.NumberDot, Item(Body("c")))));

    [Fact]
    public void A_list_that_starts_later_is_not_lost_behind_text() => Assert.Equal(
        "- text\n\n  3. tři\n", Body(List(ListMarker.Bullet, Item(Body("text"), List(ListMarker.NumberDot, Item(Body("tři"))) with { Start = 3 }))));

    [Fact]
    public void An_empty_item_is_a_bare_marker() => Assert.Equal("-\n- a\n", Body(List(ListMarker.Bullet, Item(), Item(Body("a")))));

    [Fact]
    public void Quotations_are_marked_on_every_line() => Assert.Equal(
        "> Věta. Nebo\n>\n> - bod\n\nDál.\n".Replace(" Nebo", "\n> Nebo"),
        Body(new Quotation(Key, [Body("Věta. Nebo"), List(ListMarker.Bullet, Item(Body("bod")))]), Body("Dál.")));

    [Fact]
    public void Tables_are_never_padded()
    {
        var table = new Table(
            Key, TableRole.Data, [new Text("Náklady")], "Náklady", [new(1, ColumnAlignment.Start), new(1, ColumnAlignment.End), new(1, ColumnAlignment.Center)],
            [Row(0, Body("Zdroj"), Body("Kč"), Body("|"))],
            [Row(0, Body("Město. A kraj."), Body("1\u00A0000")), new(0, [new(false, 3, [Body("celkem"), Body("nic")])])]);
        Assert.Equal(
            "**Náklady**\n\n| Zdroj | Kč | \\| |\n| --- | ---: | :---: |\n| Město. A kraj. | 1 000 | |\n| celkem<br>nic | | |\n", Body(table));
    }

    [Fact]
    public void In_an_overview_the_top_level_is_bold()
    {
        var table = Table(Row(0, Body("Číslo"), Body("Název")), Row(0, Body("1"), Body("Senioři")), Row(1, Body("1.1"), Body("Byty")));
        Assert.Equal("| Číslo | Název |\n| --- | --- |\n| **1** | **Senioři** |\n| 1.1 | Byty |\n", Body(table));
    }

    [Fact]
    public void Blocks_in_a_cell_become_lines_of_the_cell()
    {
        var list = List(ListMarker.LetterParenthesis, Item(Body("x")), Item(Body("y"), List(ListMarker.Bullet, Item(Body("z")))));
        Assert.EndsWith("| a) x<br>b) y<br>– z |\n", Body(Table(Row(0, Body("H")), Row(0, list))));
    }

    [Fact]
    public void A_word_changed_is_a_line_changed()
    {
        const string before = "Služba pomáhá rodinám. Provozuje ji např. Charita, z. s., od 1. 3. 2022. Kapacita stoupne.";
        var old = Body(Body(before)).Split('\n');
        var changed = Body(Body(before.Replace("stoupne", "klesne"))).Split('\n');
        Assert.Equal(old.Length, changed.Length);
        Assert.Single(old.Zip(changed), pair => pair.First != pair.Second);
        Assert.Equal(["Služba pomáhá rodinám.", "Provozuje ji např. Charita, z. s., od 1. 3. 2022.", "Kapacita stoupne.", ""], old);
    }

    [Fact]
    public void The_renderer_says_what_it_is()
    {
        var renderer = new MarkdownRenderer();
        Assert.Equal(("md", ".md"), (renderer.Name, renderer.Extension));
    }

    [Fact]
    public void A_letter_before_anything_but_text_has_a_line_of_its_own()
    {
        Assert.Equal("- a)\n\n  - bod\n", Body(List(ListMarker.LetterParenthesis, Item(List(ListMarker.Bullet, Item(Body("bod")))))));
        Assert.Equal("- a)\n\n- b) druhý\n", Body(List(ListMarker.LetterParenthesis, Item(), Item(Body("druhý")))));
    }

    [Fact]
    public void The_imprint_stands_under_a_line()
    {
        var imprint = new Imprint(
            [new(ImprintRole.Contact, "Kontakt", [new Text("Úřad, e-mail "), new Link("mailto:urad@example.cz", [new Text("urad@example.cz")])])],
            new(new EuropeanEmblem(), "Spolufinancováno Evropskou unií", [new("Projekt", "Plánujeme")]));
        Assert.Equal(
            "# T\n\nText.\n\n---\n\n- **Kontakt:** Úřad, e-mail <urad@example.cz>\n\n**Spolufinancováno Evropskou unií**\n\n- **Projekt:** Plánujeme\n",
            File(imprint, Body("Text.")));
        Assert.EndsWith("---\n\n**Podpořil kraj**\n", File(new Imprint([], new(null, "Podpořil kraj", [])), Body("Text.")));
    }

    [Fact]
    public void A_listing_stands_between_fences_longer_than_any_in_it() => Assert.Equal(
        "**plan.yaml**\n\n````\na: 1\n```\n````\n\n```\nkpss build\n```\n",
        Body(new CodeListing(Key, "plan.yaml", "a: 1\n```"), new CodeListing(Key, "", "kpss build")));

    [Fact]
    public void What_a_picture_says_stands_for_the_picture() =>
        Assert.Equal("_Znak města_\n\nPopisek\n", Body(new Figure(Key, new("image/png", [1], 1, 1, "Znak města"), [new Text("Popisek")])));
}
