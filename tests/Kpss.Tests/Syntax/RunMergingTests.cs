using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Prose;
using Xunit;

namespace Kpss.Tests.Syntax;

public class RunMergingTests
{
    [Fact]
    public void A_paragraph_of_very_many_pieces_is_one_run_with_all_of_its_text()
    {
        var text = string.Concat(Enumerable.Repeat("a&amp;", 50_000));
        var prose = new ProseReader(new Report()).Read(new FileText(new("/plan/uvod.md", text)));

        var paragraph = Assert.IsType<ProseParagraph>(Assert.Single(prose.Blocks));
        var run = Assert.IsType<ProseRun>(Assert.Single(paragraph.Inlines));
        Assert.Equal(100_000, run.Value.Length);
        Assert.Equal(0, run.Place.Span.Start);
    }
}
