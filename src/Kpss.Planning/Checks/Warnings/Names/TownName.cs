using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Names;

/// <summary>A town's name that is found in all its cases, with the adjective and the region made of it.</summary>
internal sealed class TownName
{
    private readonly List<TownWord> _words = [];

    public TownName(string name)
    {
        Name = name;
        foreach (var word in WordScan.Words(name)) _words.Add(new(word.Of(name).ToString()));
    }

    public string Name { get; }

    /// <returns>Where the name stands when it starts at the given word.</returns>
    public TextRange? Match(string text, List<TextRange> words, int first)
    {
        if (_words.Count == 0 || first + _words.Count > words.Count) return null;
        for (var i = 0; i < _words.Count; i++)
        {
            // An adjective of a whole name would be one word: železnorudský.
            if (!_words[i].IsFormOf(words[first + i].Of(text), mayDerive: _words.Count == 1)) return null;
            if (i > 0 && words[first + i].Start - words[first + i - 1].End != 1) return null;
        }

        return TextRange.Between(words[first].Start, words[first + _words.Count - 1].End);
    }
}
