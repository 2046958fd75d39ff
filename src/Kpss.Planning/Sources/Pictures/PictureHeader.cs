namespace Kpss.Planning.Sources.Pictures;

/// <summary>What the first bytes of a PNG or JPEG file say of it.</summary>
/// <param name="Width">In pixels, as is the height.</param>
public sealed record PictureHeader(string MediaType, int Width, int Height)
{
    /// <returns>Null for a picture of another kind, and for one that is broken or cut short.</returns>
    public static PictureHeader? Of(ReadOnlySpan<byte> content) => PictureKinds.Of(content) switch
    {
        PictureKinds.Png => PngHeader.Of(content),
        PictureKinds.Jpeg => JpegHeader.Of(content),
        _ => null,
    };
}
