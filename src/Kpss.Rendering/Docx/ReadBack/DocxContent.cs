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
    /// <returns>Names and contents by name; null when it is no archive, or a broken one.</returns>
    public static SortedDictionary<string, byte[]>? PartsOf(ReadOnlyMemory<byte> docx)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(docx.ToArray()), ZipArchiveMode.Read);
            var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                var content = new MemoryStream();
                stream.CopyTo(content);
                parts[entry.FullName] = content.ToArray();
            }

            return parts;
        }
        catch (InvalidDataException)
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

    /// <summary>With its length before it, so that no two lists of parts make one row.</summary>
    private static void Append(MemoryStream row, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        row.Write(length);
        row.Write(bytes);
    }
}
