using Kpss.Documents.Changes;
using Kpss.Planning.Review.Texts;
using Xunit;

namespace Kpss.Tests.Review;

public class LongTextTests
{
    [Fact]
    public void A_word_replaced_throughout_a_long_text_is_told_paragraph_by_paragraph()
    {
        var (older, newer) = (Lines("číslo"), Lines("odstavec"));
        var blocks = TextDiff.Of(older, newer)!.Blocks;
        Assert.Equal(older.Length, blocks.Count);
        Assert.All(blocks, block => Assert.Equal([TextFate.Kept, TextFate.Removed, TextFate.Added, TextFate.Kept], block.Runs.Select(run => run.Fate)));
    }

    [Fact]
    public void Of_a_sentence_too_long_to_weigh_word_by_word_only_its_ends_are_kept()
    {
        var (older, newer) = (Sentence("A", "staré"), Sentence("A", "nové"));
        var runs = Assert.Single(TextDiff.Of([older], [newer])!.Blocks).Runs;
        Assert.Equal([TextFate.Kept, TextFate.Removed, TextFate.Added, TextFate.Kept], runs.Select(run => run.Fate));
        Assert.StartsWith("staré 0 slovo 1", runs[1].Text, StringComparison.Ordinal);
        Assert.EndsWith("slovo 2996 nové", runs[2].Text, StringComparison.Ordinal);
    }

    private static TextLine Sentence(string first, string word) => TextLine.Plain($"{first} {string.Join(' ', Enumerable.Range(0, 3000).Select(at => at % 3 == 0 ? $"{word} {at}" : $"slovo {at}"))} konec");

    private static TextLine[] Lines(string word) => [.. Enumerable.Range(0, 2000).Select(at => TextLine.Plain($"Zde {word} s textem o službách a lidech v regionu, pořadím {at}."))];
}
