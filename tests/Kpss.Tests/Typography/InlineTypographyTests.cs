using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Compose.Typography;
using Xunit;

namespace Kpss.Tests.Typography;

public class InlineTypographyTests
{
    [Fact]
    public void A_rule_sees_what_stands_behind_an_emphasis()
    {
        Sequence<Inline> inlines = [new Text("Služba v "), new Emphasis([new Text("Klatovech")]), new Text(" pro 5 "), new Strong([new Text("lidí")])];
        Sequence<Inline> expected =
            [new Text("Služba v\u00A0"), new Emphasis([new Text("Klatovech")]), new Text(" pro 5\u00A0"), new Strong([new Text("lidí")])];
        Assert.Equal(expected, Apply(inlines));
    }

    [Fact]
    public void A_word_torn_by_a_border_is_still_one_word()
    {
        Sequence<Inline> inlines = [new Emphasis([new Text("posta")]), new Text("v bytu")];
        Assert.Same(inlines, Apply(inlines));
    }

    [Fact]
    public void Quotes_pair_over_borders()
    {
        Sequence<Inline> inlines = [new Text("\""), new Link("https://a.cz/1-2", [new Text("Domov 1-2")]), new Text("\"")];
        Sequence<Inline> expected = [new Text("„"), new Link("https://a.cz/1-2", [new Text("Domov 1–2")]), new Text("“")];
        Assert.Equal(expected, Apply(inlines));
    }

    [Fact]
    public void Code_stays_and_the_spaces_around_it_are_set()
    {
        Sequence<Inline> inlines = [new Text("v "), new Code("k 1-2 \"x\""), new Text(" a b")];
        Sequence<Inline> expected = [new Text("v\u00A0"), new Code("k 1-2 \"x\""), new Text(" a\u00A0b")];
        Assert.Equal(expected, Apply(inlines));
    }

    [Fact]
    public void Pieces_are_found_again_after_something_was_left_out()
    {
        var key = new BlockKey("a");
        Sequence<Inline> inlines =
            [new Text("2016 "), new Styled(InlineRole.Remark, [new Text("– 2019")]), new LineBreak(), new Code("-"), new Reference(key, [new Text(" v obci")])];
        Sequence<Inline> expected =
            [new Text("2016"), new Styled(InlineRole.Remark, [new Text("–2019")]), new LineBreak(), new Code("-"), new Reference(key, [new Text(" v\u00A0obci")])];
        Assert.Equal(expected, Apply(inlines));
    }

    [Fact]
    public void What_needs_nothing_stays_the_same_instance()
    {
        Sequence<Inline> inlines = [new Text("Sociální služby"), new LineBreak(), new Emphasis([new Text("pro seniory")])];
        Assert.Same(inlines, Apply(inlines));
    }

    private static Sequence<Inline> Apply(Sequence<Inline> inlines) => CzechTypography.Apply(inlines, TypographyOptions.Default);
}
