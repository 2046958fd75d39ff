using Markdig.Parsers;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>
/// Lists marked `a)`, which Czech plans are full of and CommonMark doesn't know. Markdig's own extension would also
/// take `V.` at the start of a sentence for a Roman five.
/// </summary>
internal sealed class LetterListParser : OrderedListItemParser
{
    public LetterListParser()
    {
        OpeningCharacters = new char[26];
        for (var i = 0; i < OpeningCharacters.Length; i++) OpeningCharacters[i] = (char)('a' + i);
    }

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        var letter = state.CurrentChar;
        if (state.PeekChar(1) != ')') return false;

        state.NextChar();
        state.NextChar();
        result = new('a', (letter - 'a' + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), ')', "1");
        return true;
    }
}
