using System.Buffers.Binary;
using System.IO.Compression;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Package;

/// <summary>The parts of a .docx in the order in which they are added, with nothing in the file that tells when and where it was made.</summary>
internal sealed class WordPackage : IDisposable
{
    // The earliest time that the format can say.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _bytes = new();
    private readonly ZipArchive _archive;

    public WordPackage() => _archive = new(_bytes, ZipArchiveMode.Create, leaveOpen: true);

    public void Add(string path, string content) => Add(path, (MarkupWriter markup) => markup.Raw(content));

    public void Add(string path, ReadOnlySpan<byte> content)
    {
        using var stream = Open(path);
        stream.Write(content);
    }

    public void Add(string path, Action<MarkupWriter> write)
    {
        using var stream = Open(path);
        var markup = new MarkupWriter(stream);
        write(markup);
        markup.Flush();
    }

    public void Add(string path, Action<Stream> write)
    {
        using var stream = Open(path);
        write(stream);
    }

    public void CopyTo(Stream target)
    {
        _archive.Dispose();
        var bytes = _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length);
        ForgetSystem(bytes);
        target.Write(bytes);
    }

    public void Dispose()
    {
        _archive.Dispose();
        _bytes.Dispose();
    }

    private Stream Open(string path)
    {
        var entry = _archive.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }

    /// <summary>The archive notes in every entry of its directory on which system it was made: Windows gives 0, all others 3.</summary>
    private static void ForgetSystem(Span<byte> bytes)
    {
        const int EndLength = 22, EntryLength = 46, SystemOffset = 5;
        var end = bytes[^EndLength..];
        var count = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (var i = 0; i < count; i++)
        {
            var entry = bytes[at..];
            entry[SystemOffset] = 0;
            at += EntryLength
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        }
    }
}
