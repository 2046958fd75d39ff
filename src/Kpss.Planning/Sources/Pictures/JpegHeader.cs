using System.Buffers.Binary;

namespace Kpss.Planning.Sources.Pictures;

/// <summary>JPEG (ITU-T T.81): segments that start with FF and a marker; a frame header holds the size, FFD9 ends the file.</summary>
internal static class JpegHeader
{
    private const int FirstSegment = 2;

    public static PictureHeader? Of(ReadOnlySpan<byte> content)
    {
        if (content.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < FirstSegment) return null;

        var rest = content[FirstSegment..];
        while (rest.Length >= 9 && rest[0] == 0xFF)
        {
            // Any number of FF may fill the space before a marker.
            if (rest[1] == 0xFF)
            {
                rest = rest[1..];
                continue;
            }

            if (IsFrame(rest[1])) return Size(rest);
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]) + 2;
            if (length > rest.Length) return null;
            rest = rest[length..];
        }

        return null;
    }

    private static PictureHeader? Size(ReadOnlySpan<byte> frame)
    {
        var height = BinaryPrimitives.ReadUInt16BigEndian(frame[5..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(frame[7..]);
        return width == 0 || height == 0 ? null : new("image/jpeg", width, height);
    }

    /// <summary>SOF0 to SOF15; three of that row mean something else.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
