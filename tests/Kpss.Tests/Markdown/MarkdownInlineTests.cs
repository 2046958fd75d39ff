using Kpss.Documents.Tree;
using Xunit;
using static Kpss.Tests.Markdown.Rendered;

namespace Kpss.Tests.Markdown;

public class MarkdownInlineTests
{
    [Theory]
    [InlineData("1. 3. 2022 začal", "1\\. 3. 2022 začal")]
    [InlineData("2022) text", "2022\\) text")]
    [InlineData("- bod", "\\- bod")]
    [InlineData("-5 °C", "-5 °C")]
    [InlineData("+ bod", "\\+ bod")]
    [InlineData("# nadpis", "\\# nadpis")]
    [InlineData("#hashtag", "#hashtag")]
    [InlineData("> citace", "\\> citace")]
    [InlineData("=== x", "\\=== x")]
    [InlineData("--- x", "\\--- x")]
    [InlineData("| a | b", "\\| a \\| b")]
    [InlineData("a) text", "a\\) text")]
    [InlineData("viz a) text", "viz a) text")]
    [InlineData("@jana #12 !34 %plán %\"Plán\" &56 ^alert#7 :smile: :100:", "\\@jana \\#12 \\!34 \\%plán \\%\"Plán\" \\&56 \\^alert\\#7 \\:smile: \\:100:")]
    [InlineData("60 %, 100%, jana@example.cz, pozor! a 3 & 4, 8:00, @ a :-)", "60 %, 100%, jana@example.cz, pozor! a 3 & 4, 8:00, @ a :-)")]
    [InlineData(": popis", "\\: popis")]
    [InlineData("::include{file=x.md}", "\\::include{file=x.md}")]
    [InlineData("Konec. 1. etapa", "Konec.\n1\\. etapa")]
    [InlineData("Konec. „1. etapa“", "Konec.\n„1. etapa“")]
    [InlineData("a * b_c _d_ `e` [f] <g> h<5 &amp; R&D ~i~", "a \\* b_c \\_d\\_ \\`e\\` \\[f] \\<g> h\\<5 \\&amp; R\\&D \\~i\\~")]
    [InlineData("C:\\složka", "C:\\\\složka")]
    [InlineData("viz https://www.a.cz/b_c/ a www.d.cz", "viz https\\://www\\.a.cz/b_c/ a www.d.cz")]
    [InlineData("viz https://a.cz/b.", "viz https://a.cz/b.")]
    [InlineData("v\u00A0Klatovech  \n  a \t okolí ", "v Klatovech a okolí")]
    public void Text_is_escaped_where_it_matters(string text, string markdown) => Assert.Equal(markdown + "\n", Inlines(new Text(text)));

    [Fact]
    public void Emphasis_has_marks_that_work_where_they_stand()
    {
        var a = new Text("a");
        Assert.Equal("x _a_ y\n", Inlines(new Text("x "), new Emphasis([a]), new Text(" y")));
        Assert.Equal("x*a*y\n", Inlines(new Text("x"), new Emphasis([a]), new Text("y")));
        Assert.Equal("x**a**y\n", Inlines(new Text("x"), new Strong([a]), new Text("y")));
        Assert.Equal("x<strong>(a)</strong>y\n", Inlines(new Text("x"), new Strong([new Text("(a)")]), new Text("y")));
        Assert.Equal("**_a_**\n", Inlines(new Strong([new Emphasis([a])])));
        Assert.Equal("**a**<strong>a</strong>\n", Inlines(new Strong([a]), new Strong([a])));
        Assert.Equal("x **a** y\n", Inlines(new Text("x"), new Strong([new Text(" a ")]), new Text("y")));
        Assert.Equal("x y\n", Inlines(new Text("x"), new Strong([new Text(" ")]), new Text("y")));
    }

    [Fact]
    public void Code_is_fenced_by_enough_backticks()
    {
        Assert.Equal("`kpss build`\n", Inlines(new Code("kpss build")));
        Assert.Equal("``a`b``\n", Inlines(new Code("a`b")));
        Assert.Equal("`` `a ``\n", Inlines(new Code("`a")));
        Assert.Equal("`a`<code>b</code>\n", Inlines(new Code("a"), new Code("b")));
    }

    [Fact]
    public void Links_lead_out_and_inside()
    {
        Assert.Equal("[a\\]](https://a.cz/\\(b\\)%20c)\n", Inlines(new Link("https://a.cz/(b) c", [new Text("a]")])));
        Assert.Equal("<https://a.cz/b_c>\n", Inlines(new Link("https://a.cz/b_c", [new Text("https://a.cz/b_c")])));
        Assert.Equal("<a@b.cz>\n", Inlines(new Link("mailto:a@b.cz", [new Text("a@b.cz")])));
        Assert.Equal("[1.2](#x--y)\n", Inlines(new Reference(new("x/y"), [new Text("1.2")])));
        Assert.Equal("Viz\\![a](b)\n", Inlines(new Text("Viz!"), new Link("b", [new Text("a")])));
        Assert.Equal("[a b](c)\n", Inlines(new Link("c", [new Text("a "), new Link("d", [new Text("b")])])));
    }

    [Fact]
    public void Line_breaks_stand_only_between_words()
    {
        Assert.Equal("a\\\nb\n", Inlines(new Text("a "), new LineBreak(), new Text(" b")));
        Assert.Equal("a\n", Inlines(new LineBreak(), new Text("a"), new LineBreak()));
        Assert.Equal("_a_\\\nb\n", Inlines(new Emphasis([new Text("a"), new LineBreak()]), new Text("b")));
        Assert.EndsWith("| a<br>b |\n", Body(Table(Row(0, Body("H")), Row(0, Body([new Text("a"), new LineBreak(), new Text("b")])))));
    }

    [Fact]
    public void Sentences_end_also_inside_an_emphasis() =>
        Assert.Equal("_Jedna.\nDvě._\nTři.\n", Inlines(new Emphasis([new Text("Jedna. Dvě.")]), new Text(" Tři.")));
}
