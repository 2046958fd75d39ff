namespace Kpss.Rendering.Charts.Metafile;

/// <summary>The records of a metafile, from the header to the end of file; each has its kind, its size and its fields.</summary>
internal sealed class MetafileRecords
{
    private readonly MetafileBytes _bytes = new();
    private int _records;
    private int _handles = 1;
    private int _start;

    /// <summary>Starts a record; its fields follow, then <see cref="End"/>.</summary>
    public MetafileBytes Begin(int type)
    {
        _start = _bytes.Count;
        _records++;
        return _bytes.Int(type).Int(0);
    }

    /// <summary>Fills the record up to whole words and notes its size.</summary>
    public void End()
    {
        _bytes.Zeros(-_bytes.Count & 3);
        _bytes.Overwrite(_start + sizeof(int), _bytes.Count - _start);
    }

    public void Single(int type, int value)
    {
        Begin(type).Int(value);
        End();
    }

    public void Pair(int type, int x, int y)
    {
        Begin(type).Int(x).Int(y);
        End();
    }

    /// <summary>The number by which an object to be created can be selected.</summary>
    public int NextHandle() => _handles++;

    public byte[] Close()
    {
        const int size = 5 * sizeof(int);
        Begin(RecordType.Eof).Int(0).Int(0).Int(size);
        End();
        MetafileHeader.Complete(_bytes, _records, _handles);
        return _bytes.ToArray();
    }
}
