using System.Text;
using Kpss.Cli.Building.Pdf;
using Xunit;

namespace Kpss.Tests.Office;

public class PdfStampsTests
{
    private const string Digest = "938CB3704D90C1A6F90CE6BD27E8F2D6";

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
        Assert.NotEqual(one[^120..], Settle(File("20261122001639", Digest, "other"))[^120..]);
    }

    private static string File(string date, string digest, string content) =>
        $"{content}/CreationDate(D:{date}Z')>>trailer<</ID [ <{digest}>\n<{digest}> ]\n/DocChecksum /{digest}\n>>";

    private static string Settle(string pdf) => Encoding.Latin1.GetString(PdfStamps.Settle(Encoding.Latin1.GetBytes(pdf), new(2025, 1, 1)));
}
