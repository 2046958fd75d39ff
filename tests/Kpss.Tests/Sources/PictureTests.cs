using System.Buffers.Binary;
using System.Text;
using Kpss.Planning.Sources.Pictures;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Sources;

public class PictureTests
{
    private static readonly byte[] Arms = File.ReadAllBytes(Repository.PathOf("samples", "ctyri-urovne", "loga", "horni-lhota.png"));

    /// <summary>Comment, fill bytes, a table of Huffman codes (which is no frame), a progressive frame of 600 × 400, the end.</summary>
    private static readonly byte[] Jpeg =
    [
        0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 1, 2, 0xFF, 0xFF, 0xFF, 0xC4, 0, 3, 7,
        0xFF, 0xC2, 0, 11, 8, 0x01, 0x90, 0x02, 0x58, 1, 1, 0x11, 0, 0xFF, 0xD9,
    ];

    [Fact]
    public void A_PNG_says_its_size() => Assert.Equal(new PictureHeader("image/png", 300, 360), PictureHeader.Of(Arms));

    [Fact]
    public void A_JPEG_says_its_size() => Assert.Equal(new PictureHeader("image/jpeg", 600, 400), PictureHeader.Of(Jpeg));

    [Fact]
    public void A_picture_cut_short_anywhere_is_none()
    {
        for (var length = 0; length < Arms.Length; length++) Assert.Null(PictureHeader.Of(Arms.AsSpan(0, length)));
        for (var length = 0; length < Jpeg.Length; length++) Assert.Null(PictureHeader.Of(Jpeg.AsSpan(0, length)));
    }

    [Fact]
    public void A_size_of_nothing_is_none()
    {
        var png = Arms.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(16), 0);
        Assert.Null(PictureHeader.Of(png));
        var jpeg = Jpeg.ToArray();
        jpeg[20] = jpeg[21] = 0;
        Assert.Null(PictureHeader.Of(jpeg));
    }

    [Theory]
    [InlineData("GIF89a....", "GIF")]
    [InlineData("RIFF....WEBPVP8 ", "WebP")]
    [InlineData("BM....", "BMP")]
    [InlineData("II*\0....", "TIFF")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("....ftypheic....", "HEIC")]
    [InlineData("<?xml version='1.0'?>\n<!-- kreslil kdosi -->\n<SVG xmlns='…'>", "SVG")]
    [InlineData("název: Plán", null)]
    [InlineData("", null)]
    public void Other_kinds_are_told_by_their_bytes(string content, string? kind)
    {
        Assert.Equal(kind, PictureKinds.Of(Encoding.UTF8.GetBytes(content)));
        Assert.Null(PictureHeader.Of(Encoding.UTF8.GetBytes(content)));
    }
}
