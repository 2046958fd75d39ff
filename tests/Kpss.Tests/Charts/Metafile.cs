using System.Buffers.Binary;
using System.Text;

namespace Kpss.Tests.Charts;

/// <summary>An Enhanced Metafile read back, as [MS-EMF] describes it.</summary>
internal sealed class Metafile
{
    private readonly byte[] _bytes;

    public Metafile(byte[] bytes)
    {
        _bytes = bytes;
        Records = [.. Read()];
    }

    public IReadOnlyList<(int Type, int Start, int Size)> Records { get; }

    public int Length => _bytes.Length;

    public int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(at));

    public int Short(int at) => BinaryPrimitives.ReadInt16LittleEndian(_bytes.AsSpan(at));

    public string Text(int at, int length) => Encoding.Unicode.GetString(_bytes, at, 2 * length);

    public IEnumerable<int> Starts(int type) => Records.Where(record => record.Type == type).Select(record => record.Start);

    private IEnumerable<(int Type, int Start, int Size)> Read()
    {
        for (var at = 0; at < _bytes.Length; at += Int(at + 4))
        {
            if (Int(at + 4) < 8) throw new InvalidDataException($"The record at {at} says that it is {Int(at + 4)} bytes long.");
            yield return (Int(at), at, Int(at + 4));
        }
    }
}
