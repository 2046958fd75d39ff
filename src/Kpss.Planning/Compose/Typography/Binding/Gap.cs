namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>A space and the words around it. A no-break space parts words as any other, so a second look sees the same.</summary>
internal readonly ref struct Gap
{
    private readonly ReadOnlySpan<char> _line;
    private readonly int _at;

    public Gap(ReadOnlySpan<char> line, int at)
    {
        _line = line;
        _at = at;
        Before = WordBefore(at);
        After = WordAfter(at);
    }

    /// <summary>The word before without opening marks; of a closed range its end.</summary>
    public ReadOnlySpan<char> Before { get; }

    /// <summary>The word after with the marks on it.</summary>
    public ReadOnlySpan<char> After { get; }

    /// <summary>The word after without closing marks.</summary>
    public ReadOnlySpan<char> AfterWord => After.TrimEnd(Characters.Closing);

    /// <summary>The word before the word before.</summary>
    public ReadOnlySpan<char> Earlier
    {
        get
        {
            var space = StartOfWord(_at) - 1;
            return space < 0 ? [] : WordBefore(space);
        }
    }

    /// <summary>The word after the word after.</summary>
    public ReadOnlySpan<char> Later
    {
        get
        {
            var space = _at + 1 + After.Length;
            return space >= _line.Length ? [] : WordAfter(space);
        }
    }

    private ReadOnlySpan<char> WordBefore(int at)
    {
        var word = _line[StartOfWord(at)..at];
        var dash = word.LastIndexOfAny('–', '—');
        if (dash >= 0 && dash < word.Length - 1) word = word[(dash + 1)..];
        return word.TrimStart(Characters.Opening);
    }

    private int StartOfWord(int at)
    {
        while (at > 0 && !Characters.IsSpace(_line[at - 1])) at--;
        return at;
    }

    private ReadOnlySpan<char> WordAfter(int at)
    {
        var end = at + 1;
        while (end < _line.Length && !Characters.IsSpace(_line[end])) end++;
        return _line[(at + 1)..end];
    }
}
