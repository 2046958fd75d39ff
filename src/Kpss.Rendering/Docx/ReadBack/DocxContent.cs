using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>
/// The parts of a Word document, or of any other archive, unpacked: another version of .NET deflates the same parts to
/// other bytes.
/// </summary>
public static class DocxContent
{
    /// <summary>Bytes of all parts together, unpacked; far above any document that kpss makes.</summary>
    public const long MostBytes = 256 * 1024 * 1024;

    /// <returns>Names and contents by name; null when it is no archive, or a broken one, or swells beyond <see cref="MostBytes"/>.</returns>
    public static SortedDictionary<string, byte[]>? PartsOf(ReadOnlyMemory<byte> docx)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(docx.ToArray()), ZipArchiveMode.Read);
            var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
            var left = MostBytes;
            foreach (var entry in archive.Entries)
            {
                left -= entry.Length;
                if (left < 0) return null;
                parts[entry.FullName] = Unpacked(entry);
            }

            return parts;
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }

    /// <summary>All parts in a row, the same for the same parts however they are packed; the file as it is when it is no archive.</summary>
    public static byte[] Of(ReadOnlyMemory<byte> docx)
    {
        if (PartsOf(docx) is not { } parts) return docx.ToArray();

        var row = new MemoryStream();
        foreach (var (name, content) in parts)
        {
            Append(row, Encoding.UTF8.GetBytes(name));
            Append(row, content);
        }

        return row.ToArray();
    }

    /// <summary>No more than it says it has: what it says was counted.</summary>
    private static byte[] Unpacked(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var content = new byte[entry.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>With its length before it, so that no two lists of parts make one row.</summary>
    private static void Append(MemoryStream row, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        row.Write(length);
        row.Write(bytes);
    }
}
