using System.Buffers.Binary;

namespace Kpss.Planning.Sources.Pictures;

/// <summary>PNG (ISO/IEC 15948): a signature, then chunks of length, name, data and checksum; IHDR first, IEND last.</summary>
internal static class PngHeader
{
    private const int NameAt = 4;
    private const int DataAt = 8;
    private const int ChecksumLength = 4;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    public static PictureHeader? Of(ReadOnlySpan<byte> content)
    {
        var chunks = content[Signature.Length..];
        if (chunks.Length < DataAt + 8 || !chunks[NameAt..].StartsWith("IHDR"u8) || !IsWhole(chunks)) return null;

        var width = BinaryPrimitives.ReadUInt32BigEndian(chunks[DataAt..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(chunks[(DataAt + 4)..]);
        return width is 0 or > int.MaxValue || height is 0 or > int.MaxValue ? null : new("image/png", (int)width, (int)height);
    }

    private static bool IsWhole(ReadOnlySpan<byte> chunks)
    {
        while (chunks.Length >= DataAt + ChecksumLength)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunks);
            if (length > chunks.Length - DataAt - ChecksumLength) return false;
            if (chunks[NameAt..].StartsWith("IEND"u8)) return true;
            chunks = chunks[(DataAt + (int)length + ChecksumLength)..];
        }

        return false;
    }
}
