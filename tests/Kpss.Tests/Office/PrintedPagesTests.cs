using System.IO.Compression;
using Kpss.Cli.Building.Word;
using Xunit;

namespace Kpss.Tests.Office;

public class PrintedPagesTests
{
    [Theory]
    [InlineData("<w:sectPr><w:pgSz/></w:sectPr>", 1)]
    [InlineData("<w:sectPr><w:pgNumType w:fmt=\"decimal\"/></w:sectPr><w:sectPr/>", 1)]
    [InlineData("<w:sectPr><w:pgNumType w:start=\"0\"/></w:sectPr>", 0)]
    [InlineData("<w:sectPr><w:pgNumType w:start=\"5\"/></w:sectPr>", 5)]
    [InlineData("<w:sectPr><w:pgNumType w:start=\"1\"/></w:sectPr><w:sectPr><w:pgNumType w:start=\"1\"/></w:sectPr>", null)]
    [InlineData("<w:sectPr><w:pgNumType w:fmt=\"lowerRoman\"/></w:sectPr>", null)]
    public void The_first_number_is_known_only_where_one_count_runs_through(string main, int? first)
    {
        var docx = new MemoryStream();
        using (var archive = new ZipArchive(docx, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            part.Write(main);
        }

        Assert.Equal(first, PrintedPages.FirstNumber(docx.ToArray()));
    }
}
