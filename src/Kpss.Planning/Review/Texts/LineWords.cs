namespace Kpss.Planning.Review.Texts;

/// <summary>The words of tokens in ordinal order, as <see cref="Model.Matching.WordLikeness"/> wants them.</summary>
internal static class LineWords
{
    public static string[] Of(IEnumerable<Token> tokens)
    {
        var words = new List<string>();
        foreach (var token in tokens)
        {
            if (token.IsWord) words.Add(token.Key.ToLowerInvariant());
        }

        words.Sort(StringComparer.Ordinal);
        return [.. words];
    }
}
