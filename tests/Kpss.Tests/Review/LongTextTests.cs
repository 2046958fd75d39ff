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

    private static TextLine[] Lines(string word) => [.. Enumerable.Range(0, 2000).Select(at => TextLine.Plain($"Zde {word} s textem o službách a lidech v regionu, pořadím {at}."))];
}
