using Kpss.Rendering.Docx.ReadBack;
using Xunit;

namespace Kpss.Tests.Docx;

public class PrintedPagesTests
{
    [Theory]
    [InlineData("<w:sectPr><w:pgSz/></w:sectPr>", 1)]
    [InlineData("<w:sectPr><w:pgNumType w:fmt=\"decimal\"/></w:sectPr><w:sectPr/>", 1)]
    [InlineData("<w:sectPr><w:pgNumType w:start=\"0\"/></w:sectPr>", 0)]
    [InlineData("<w:sectPr><w:pgNumType w:start='5'/></w:sectPr>", 5)]
    [InlineData("<w:sectPr><w:sectPrChange><w:sectPr><w:pgNumType w:start=\"9\"/></w:sectPr></w:sectPrChange></w:sectPr>", 1)]
    [InlineData("<w:sectPr><w:pgNumType w:start=\"1\"/></w:sectPr><w:sectPr><w:pgNumType w:start=\"1\"/></w:sectPr>", null)]
    [InlineData("<w:sectPr><w:pgNumType w:fmt=\"lowerRoman\"/></w:sectPr>", null)]
    public void The_first_number_is_known_only_where_one_count_runs_through(string body, int? first) =>
        Assert.Equal(first, PrintedPages.FirstNumber(MadeWord.With(body)));
}
