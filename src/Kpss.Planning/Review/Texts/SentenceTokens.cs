namespace Kpss.Planning.Review.Texts;

/// <summary>Takes a line apart into sentences and the gaps between them. An abbreviation may end one too: nothing is lost by that.</summary>
internal static class SentenceTokens
{
    public static List<Token[]> Of(Token[] tokens)
    {
        var parts = new List<Token[]>();
        var start = 0;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!tokens[at].IsGap || at == start || !IsBorder(tokens, at)) continue;
            parts.Add(tokens[start..at]);
            parts.Add([tokens[at]]);
            start = at + 1;
        }

        if (start < tokens.Length) parts.Add(tokens[start..]);
        return parts;
    }

    public static string KeyOf(Token[] part) => string.Concat(part.Select(token => token.Key));

    private static bool IsBorder(Token[] tokens, int gap)
    {
        if (gap + 1 == tokens.Length) return false;
        if (tokens[gap - 1] == TextLine.End || tokens[gap + 1] == TextLine.End) return true;
        var next = gap + 1;
        while (next + 1 < tokens.Length && !tokens[next].IsWord && !tokens[next].IsGap) next++;
        if (!char.IsUpper(tokens[next].Key[0]) && !char.IsDigit(tokens[next].Key[0])) return false;
        var last = gap - 1;
        while (last > 0 && tokens[last].Key is "\"" or ")" or "'") last--;
        return tokens[last].Key is "." or "!" or "?" or "…";
    }
}
