using System.Text;

namespace Kpss.Planning.Sources;

/// <summary>What a text is ordered by: first its letters, then the marks on them, then their case. Each compares ordinally.</summary>
internal sealed record CzechOrderKey(string Letters, string Marks, string Capitals, string Text) : IComparable<CzechOrderKey>
{
    /// <summary>Stands for ch.</summary>
    private const char Digraph = '*';

    private const string Alphabet = "abcčdefgh*ijklmnopqrřsštuvwxyzž";

    /// <summary>Accents in the order in which they follow the bare letter: e, é, ě.</summary>
    private static readonly string[] Accented = ["áéíóúý", "ďěňť", "ů"];

    // Between words, then letters, then numbers: the longer number of two is the greater one.
    private const char Gap = '\u0001';
    private const int FirstLetter = 2;
    private const int FirstNumber = 64;

    public static CzechOrderKey Of(string text)
    {
        var builder = new Builder();
        var composed = Nfc.Compose(text);
        for (var at = 0; at < composed.Length;)
        {
            if (char.IsAsciiDigit(composed[at])) at = builder.AddNumber(composed, at);
            else if (char.IsLetter(composed[at])) at = builder.AddLetter(composed, at);
            else at = builder.AddGap(at);
        }

        return builder.Build(text);
    }

    public int CompareTo(CzechOrderKey? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(Letters, other.Letters);
        if (order == 0) order = string.CompareOrdinal(Marks, other.Marks);
        if (order == 0) order = string.CompareOrdinal(Capitals, other.Capitals);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    private sealed class Builder
    {
        private readonly StringBuilder _letters = new();
        private readonly StringBuilder _marks = new();
        private readonly StringBuilder _capitals = new();
        private bool _hasGap;

        public CzechOrderKey Build(string text) => new(_letters.ToString(), _marks.ToString(), _capitals.ToString(), text);

        /// <summary>Spaces and punctuation only part words: what stands in quotes isn't ordered by the quote.</summary>
        public int AddGap(int at)
        {
            _hasGap = _letters.Length > 0;
            return at + 1;
        }

        public int AddNumber(string text, int start)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            var digits = text.AsSpan(start, end - start).TrimStart('0');
            CloseGap();
            _letters.Append((char)(FirstNumber + digits.Length)).Append(digits);
            return end;
        }

        public int AddLetter(string text, int at)
        {
            var lower = char.ToLowerInvariant(text[at]);
            CloseGap();
            _capitals.Append(char.IsUpper(text[at]) ? '1' : '0');
            if (lower == 'c' && at + 1 < text.Length && char.ToLowerInvariant(text[at + 1]) == 'h')
            {
                Add(Digraph, mark: '0');
                return at + 2;
            }

            if (Alphabet.Contains(lower, StringComparison.Ordinal)) Add(lower, mark: '0');
            else AddForeign(lower);
            return at + 1;
        }

        /// <summary>A letter that the alphabet counts as another one with a mark on it: á, ě, ü, ł.</summary>
        private void AddForeign(char letter)
        {
            var folded = Ascii.Fold(letter.ToString()).ToLowerInvariant();
            var mark = (char)('1' + RankOf(letter));
            foreach (var bare in folded) Add(bare, mark);
        }

        private static int RankOf(char letter)
        {
            var rank = Array.FindIndex(Accented, letters => letters.Contains(letter, StringComparison.Ordinal));
            return rank < 0 ? Accented.Length : rank;
        }

        private void Add(char letter, char mark)
        {
            var place = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            // Other scripts follow behind the numbers.
            _letters.Append(place < 0 ? letter : (char)(FirstLetter + place));
            _marks.Append(mark);
        }

        private void CloseGap()
        {
            if (_hasGap) _letters.Append(Gap);
            _hasGap = false;
        }
    }
}
