using System.Buffers.Binary;

namespace Kpss.Rendering.Charts.Metafile;

/// <summary>Bytes that grow, with numbers in the order of a metafile: the lowest byte first.</summary>
internal sealed class MetafileBytes
{
    private byte[] _bytes = new byte[4096];

    public int Count { get; private set; }

    public MetafileBytes Int(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), value);
        return this;
    }

    public MetafileBytes Short(int value)
    {
        BinaryPrimitives.WriteInt16LittleEndian(Room(sizeof(short)), (short)value);
        return this;
    }

    public MetafileBytes Float(float value)
    {
        BinaryPrimitives.WriteSingleLittleEndian(Room(sizeof(float)), value);
        return this;
    }

    public MetafileBytes Zeros(int count)
    {
        Room(count).Clear();
        return this;
    }

    /// <summary>UTF-16 without a mark of its end, filled up with zeros to a length in characters.</summary>
    public MetafileBytes Text(string text, int length)
    {
        foreach (var c in text) Short(c);
        return Zeros(2 * (length - text.Length));
    }

    public void Overwrite(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(at), value);

    public byte[] ToArray() => _bytes[..Count];

    private Span<byte> Room(int count)
    {
        while (Count + count > _bytes.Length) Array.Resize(ref _bytes, 2 * _bytes.Length);
        Count += count;
        return _bytes.AsSpan(Count - count, count);
    }
}
