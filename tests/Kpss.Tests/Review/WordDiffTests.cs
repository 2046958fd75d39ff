using Kpss.Documents.Changes;
using Kpss.Planning.Review.Texts;
using Xunit;

namespace Kpss.Tests.Review;

public class WordDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a b c", "a b c", "a b c")]
    [InlineData("", "nové", "{+nové+}")]
    [InlineData("staré", "", "[-staré-]")]
    [InlineData("dům u lesa", "dům u řeky", "dům u [-lesa-]{+řeky+}")]
    [InlineData("malý dům stojí", "velký byt stojí", "[-malý dům-]{+velký byt+} stojí")]
    [InlineData("První. Třetí.", "První. Druhá. Třetí.", "První. {+Druhá. +}Třetí.")]
    [InlineData("a, b a c", "a, b, d a c", "a, b{+, d+} a c")]
    [InlineData("otevřeno 1-2 dny „tak“...", "otevřeno 1–2\u00A0dny \"tak\"…", "otevřeno 1–2 dny \"tak\"…")]
    [InlineData("česko-německý", "česko–německý", "česko[---]{+–+}německý")]
    [InlineData("2 byty", "12 bytů", "[-2 byty-]{+12 bytů+}")]
    public void Words_are_told_apart(string older, string newer, string told) =>
        Assert.Equal(told, string.Concat(WordDiff.Of(Tokens.Of(older), Tokens.Of(newer)).Select(Marked)));

    [Fact]
    public void Either_side_can_be_read_off_what_is_told()
    {
        var random = new Random(1);
        var words = "a b c , . d e – 1 2".Split(' ');
        for (var round = 0; round < 2000; round++)
        {
            var (older, newer) = (Text(random, words), Text(random, words));
            var runs = WordDiff.Of(Tokens.Of(older), Tokens.Of(newer));
            Assert.Equal(older, string.Concat(runs.Where(run => run.Fate != TextFate.Added).Select(run => run.Text)));
            Assert.Equal(newer, string.Concat(runs.Where(run => run.Fate != TextFate.Removed).Select(run => run.Text)));
        }
    }

    private static string Text(Random random, string[] words) =>
        string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => words[random.Next(words.Length)]));

    private static string Marked(TextRun run) => run.Fate switch
    {
        TextFate.Removed => $"[-{run.Text}-]",
        TextFate.Added => $"{{+{run.Text}+}}",
        _ => run.Text,
    };
}
