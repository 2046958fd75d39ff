using System.IO.Compression;
using System.Text;
using Kpss.Cli.Building.Pdf;
using Xunit;

namespace Kpss.Tests.Office;

public class PdfStampsTests
{
    private const string Digest = "938CB3704D90C1A6F90CE6BD27E8F2D6";
    private const string Source = "0123456789ABCDEF0123456789ABCDEF";

    [Theory]
    [InlineData("/CreationDate(D:20261122001639Z')>>", "/CreationDate(D:20250101000000Z')>>")]
    [InlineData("/CreationDate(D:20261122001639-05'30')>>", "/CreationDate(D:20250101000000+00'00')>>")]
    [InlineData("/CreationDate (D:20261122001642+00'00')\n/ModDate (D:20261122001642+00'00')>>", "/CreationDate (D:20250101000000+00'00')\n/ModDate (D:20250101000000+00'00')>>")]
    [InlineData("<xmp:CreateDate>2026-11-22T00:16:36Z</xmp:CreateDate>", "<xmp:CreateDate>2025-01-01T00:00:00Z</xmp:CreateDate>")]
    [InlineData("nothing of the kind", "nothing of the kind")]
    public void Dates_become_the_document_s_own(string made, string settled) => Assert.Equal(settled, Settle(made));

    [Fact]
    public void Digests_follow_from_the_content_alone()
    {
        var one = Settle(File("20261122001639", Digest, "text"));
        Assert.DoesNotContain(Digest, one, StringComparison.Ordinal);
        Assert.Equal(one, Settle(File("20270101000000", "00000000000000000000000000000001", "text")));
        Assert.NotEqual(one[^80..], Settle(File("20261122001639", Digest, "other"))[^80..]);
    }

    [Fact]
    public void The_lasting_half_of_the_identifier_tells_the_source()
    {
        var settled = Encoding.Latin1.GetBytes(Settle(File("20261122001639", Digest, "text")));
        Assert.Equal(Source, PdfStamps.SourceIn(settled));
        Assert.Null(PdfStamps.SourceIn("%PDF of a browser"u8.ToArray()));
    }

    [Fact]
    public void The_same_parts_packed_otherwise_are_the_same_source()
    {
        var (one, other) = (Zip(CompressionLevel.SmallestSize, "text"), Zip(CompressionLevel.NoCompression, "text"));
        Assert.NotEqual(one, other);
        Assert.Equal(PdfStamps.SourceOf(one), PdfStamps.SourceOf(other));
        Assert.NotEqual(PdfStamps.SourceOf(one), PdfStamps.SourceOf(Zip(CompressionLevel.SmallestSize, "texts")));
        Assert.Matches("^[0-9A-F]{32}$", PdfStamps.SourceOf(one));
    }

    private static byte[] Zip(CompressionLevel level, string text)
    {
        var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create))
        {
            using var part = archive.CreateEntry("word/document.xml", level).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }

        return content.ToArray();
    }

    private static string File(string date, string digest, string content) =>
        $"{content}/CreationDate(D:{date}Z')>>trailer<</ID [ <{digest}>\n<{digest}> ]\n/DocChecksum /{digest}\n>>";

    private static string Settle(string pdf) => Encoding.Latin1.GetString(PdfStamps.Settle(Encoding.Latin1.GetBytes(pdf), new(2025, 1, 1), Source));
}
