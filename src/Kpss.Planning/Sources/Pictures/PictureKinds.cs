using System.Text;

namespace Kpss.Planning.Sources.Pictures;

/// <summary>Kinds of pictures, told by their bytes: the end of a name may lie.</summary>
public static class PictureKinds
{
    public const string Png = "PNG";
    public const string Jpeg = "JPEG";

    private const int FarthestTag = 512;

    /// <returns>Null for what is no picture.</returns>
    public static string? Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(PngHeader.Signature)) return Png;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return Jpeg;
        if (content.StartsWith("GIF8"u8)) return "GIF";
        if (content.StartsWith("RIFF"u8) && content.Length > 12 && content[8..].StartsWith("WEBP"u8)) return "WebP";
        if (content.StartsWith("BM"u8)) return "BMP";
        if (content.StartsWith("II*\0"u8) || content.StartsWith("MM\0*"u8)) return "TIFF";
        if (content.StartsWith("%PDF"u8)) return "PDF";
        if (content.Length > 12 && content[4..].StartsWith("ftyp"u8)) return "HEIC";
        return Encoding.Latin1.GetString(content[..Math.Min(content.Length, FarthestTag)]).Contains("<svg", StringComparison.OrdinalIgnoreCase) ? "SVG" : null;
    }
}
