using FsCheck;
using FsCheck.Fluent;
using Kpss.Documents;
using Kpss.Documents.Tree;
using Markdig;
using Markdig.Syntax;
using Kpss.Tests.Properties;
using Xunit;
using static Kpss.Tests.Markdown.Rendered;
using Block = Kpss.Documents.Tree.Block;
using ListBlock = Kpss.Documents.Tree.ListBlock;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace Kpss.Tests.Markdown;

/// <summary>Hostile text comes back from a Markdown parser as it went in.</summary>
public class MarkdownEscapeTests
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", " ", " ", "\u00A0", "\n", "\t", "a", "b", "Č", "x", "1", "12", "1.", "2)", "a)", ".", ". A", "! 1. B", ")", "(", "-", "--",
        "- ", "+", "+ ", "#", "## ", ">", "> ", "*", "**", "_", "__", "`", "``", "```", "[", "]", "[x]", "[ ]", "](", "![", "<", "<b>", "</b>",
        "<!--", "-->", "<https://a.cz>", "&", "&amp;", "&#35;", ";", "|", "||", "| --- |", ":-", "=", "===", "~", "~~", "\\", "\\\\", "!",
        "\"", "'", ":", "https://a.cz/b_c", "http://", "www.a.cz", "a@b.cz", "mailto:", "$", "$$", "^", "[^1]", "[^1]: ", "[a]: b", "{", "}", "%",
        "°", "€", "„", "“", "–", "…", "  \n", "    ", "\\\n", "\u2028", "😀", "@", "/", "[!NOTE]",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).NonEmptyListOf().Select(pieces => string.Concat(pieces));

    private static readonly Gen<Sequence<Inline>> Mixed = Gen.Choose(0, 9).Zip(Texts).NonEmptyListOf().Select(Mix);

    private static readonly Config Thorough = Sampling.Of(1000);

    [Fact]
    public void Text_survives_in_a_paragraph() => Check(Texts, text => Survives(text, Body(text), 0));

    [Fact]
    public void Text_survives_in_a_heading() =>
        Check(Texts, text => Survives(text, new Section(new("s"), SectionRole.Plain, 1, [new Text(text)], []), 0));

    [Fact]
    public void Text_survives_in_a_list_item() => Check(Texts, text =>
        Survives(text, List(ListMarker.NumberDot, Item(Body(text), List(ListMarker.Bullet, Item(Body(text)))), Item(Body(text))), 2)
        && Survives(text, Line(text), 1));

    [Fact]
    public void Text_survives_in_a_quotation() => Check(Texts, text => Survives(text, new Quotation(new("q"), [Body(text)]), 0));

    [Fact]
    public void Text_survives_in_a_table_cell() => Check(Texts, text =>
    {
        var body = Body(Table(Row(0, Body("A"), Body(text)), Row(0, Body(text), Body("B"))));
        var table = ParsedText.Parse(body, ParsedText.GitHub).OfType<MarkdigTable>().SingleOrDefault();
        var folded = ParsedText.Folded(text);
        return table is not null
            && table.Descendants<Markdig.Extensions.Tables.TableCell>().Select(ParsedText.Of).SequenceEqual(["A", folded, folded, "B"]);
    });

    [Fact]
    public void Mixed_inlines_survive_in_a_paragraph() => Check(Mixed, inlines => Survives(PlainText.Of(inlines), Body(inlines), 0));

    [Fact]
    public void Mixed_inlines_survive_in_a_table_cell() => Check(Mixed, inlines =>
    {
        var body = Body(Table(Row(0, Body("A")), Row(0, Body(inlines))));
        var expected = ParsedText.Folded("A " + PlainText.Of(inlines));
        Assert.Equal(expected, ParsedText.Of(ParsedText.Parse(body, ParsedText.GitHub)));
        return true;
    });

    private static void Check<T>(Gen<T> texts, Func<T, bool> property) => Prop.ForAll(texts.ToArbitrary(), property).Check(Thorough);

    /// <summary>The same words, and no block that was not there.</summary>
    private static bool Survives(string text, Block block, int lists)
    {
        var body = Body(block);
        return Survives(text, body, block, lists, ParsedText.Plain) && Survives(text, body, block, lists, ParsedText.GitHub);
    }

    private static bool Survives(string text, string body, Block block, int lists, MarkdownPipeline pipeline)
    {
        var parsed = ParsedText.Parse(body, pipeline);
        var times = block is ListBlock ? 3 : 1;
        var expected = ParsedText.Folded(string.Join(' ', Enumerable.Repeat(text, times)));
        Assert.Equal(expected, ParsedText.Of(parsed));
        return parsed.Descendants<Markdig.Syntax.ListBlock>().Count() == lists
            && parsed.Descendants<QuoteBlock>().Count() == (block is Quotation ? 1 : 0)
            && parsed.Descendants<HeadingBlock>().Count() == (block is Section ? 1 : 0)
            && !parsed.Descendants<ThematicBreakBlock>().Any()
            && !parsed.Descendants<CodeBlock>().Any()
            && !parsed.Descendants<MarkdigTable>().Any();
    }

    private static Sequence<Inline> Mix(List<(int Kind, string Text)> pieces) => pieces.Select(piece => (Inline)(piece.Kind switch
    {
        0 or 1 => new Emphasis([new Text(piece.Text)]),
        2 or 3 => new Strong([new Text(piece.Text)]),
        4 => new Code(piece.Text),
        5 => new Link("https://a.cz/(b)?c=1&copy;=2", [new Text(piece.Text), new Strong([new Text(piece.Text)])]),
        6 => new Strong([new Text(piece.Text), new Emphasis([new Text(piece.Text), new Code("c")]), new LineBreak()]),
        _ => new Text(piece.Text),
    })).ToSequence();
}
