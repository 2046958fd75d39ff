using System.Text;
using Kpss.Cli.Building.Pdf.Reading;
using Xunit;

namespace Kpss.Tests.Office;

public class PdfLayoutTests
{
    private static readonly Dictionary<string, int> Places = new() { ["_kp_uvod"] = 3, ["_kp_a__b"] = 12 };

    public static TheoryData<byte[]> Files => [MadePdf.With(Places, "Carlito", "Carlito-Bold"), MadePdf.Packed(Places, "Carlito", "Carlito-Bold")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Pages_of_bookmarks_and_names_of_fonts_are_found(byte[] pdf)
    {
        var layout = PdfLayout.Of(pdf)!;
        Assert.Equal(3, layout.PageOf("_kp_uvod"));
        Assert.Equal(12, layout.PageOf("_kp_a__b"));
        Assert.Null(layout.PageOf("_kp_nic"));
        Assert.Equal(["Carlito", "Carlito-Bold"], layout.Fonts);
    }

    [Fact]
    public void Destinations_may_stand_in_a_tree_of_names()
    {
        var layout = PdfLayout.Of(Encoding.Latin1.GetBytes(
            "1 0 obj<</Type/Catalog/Pages 2 0 R/Names<</Dests 5 0 R>>>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]>>endobj "
            + "3 0 obj<</Type/Page>>endobj 4 0 obj<</Type/Page>>endobj 5 0 obj<</Kids[6 0 R]>>endobj 6 0 obj<</Names[(_kp_a)<</D[4 0 R/Fit]>>]>>endobj"))!;
        Assert.Equal(2, layout.PageOf("_kp_a"));
    }

    [Theory]
    [InlineData("2 0 obj<</Type/Pages/Kids[2 0 R 3 0 R]>>endobj 5 0 obj<</Kids[5 0 R]/Names[(_kp_a)[3 0 R]]>>endobj")]
    [InlineData("2 0 obj<</Type/Pages/Kids[3 0 R 7 0 R]>>endobj 7 0 obj<</Kids[2 0 R 7 0 R]>>endobj 5 0 obj<</Kids[6 0 R]/Names[(_kp_a)[3 0 R]]>>endobj 6 0 obj<</Kids[5 0 R]>>endobj")]
    public void Trees_that_hold_themselves_end(string trees) => Assert.Equal(1, PdfLayout.Of(Encoding.Latin1.GetBytes(
        "1 0 obj<</Type/Catalog/Pages 2 0 R/Names<</Dests 5 0 R>>>>endobj 3 0 obj<</Type/Page>>endobj " + trees))!.PageOf("_kp_a"));

    [Theory]
    [InlineData("")]
    [InlineData("no PDF at all")]
    [InlineData("1 0 obj<</Type/Catalog")]
    [InlineData("1 0 obj<</Type/Catalog 5>>endobj 2 0 obj<</A 1>>stream\nwithout end")]
    [InlineData("1 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\nnot deflated\nendstream")]
    public void What_is_not_understood_gives_nothing(string pdf) => Assert.Null(PdfLayout.Of(Encoding.Latin1.GetBytes(pdf)));
}
