namespace Kpss.Planning.Compose.Typography;

/// <summary>
/// The characters of one paragraph while its typography is set. Rules put characters in place of others,
/// so that pieces are found again by their position; what is kept cannot be changed.
/// </summary>
internal sealed class Line(int length)
{
    private readonly char[] _characters = new char[length];
    private readonly bool[] _kept = new bool[length];
    private readonly bool[] _dropped = new bool[length];
    private int _end;
    private int _taken;
    private bool _changed;

    public int Length => length;

    public ReadOnlySpan<char> Characters => _characters;

    /// <summary>The character at a position; the null character before the start and after the end.</summary>
    public char this[int index] => (uint)index < (uint)_characters.Length ? _characters[index] : '\0';

    public void Add(ReadOnlySpan<char> text)
    {
        text.CopyTo(_characters.AsSpan(_end));
        _end += text.Length;
    }

    public void AddKept(ReadOnlySpan<char> text)
    {
        Keep(_end, text.Length);
        Add(text);
    }

    public void Keep(int start, int count) => _kept.AsSpan(start, count).Fill(true);

    public bool IsKept(int index) => _kept[index];

    public void Put(int index, char character)
    {
        if (_kept[index] || _characters[index] == character) return;
        _characters[index] = character;
        _changed = true;
    }

    public void Drop(int index)
    {
        if (_kept[index]) return;
        _dropped[index] = true;
        _changed = true;
    }

    /// <summary>Takes what became of the next piece, in the order in which the pieces were added.</summary>
    public string Take(string piece)
    {
        var start = _taken;
        _taken += piece.Length;
        if (!_changed) return piece;

        var kept = new char[piece.Length];
        var count = 0;
        for (var i = start; i < _taken; i++)
        {
            if (!_dropped[i]) kept[count++] = _characters[i];
        }

        var text = kept.AsSpan(0, count);
        return text.SequenceEqual(piece) ? piece : text.ToString();
    }
}
