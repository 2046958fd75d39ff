using System.Text;

namespace Kpss.Planning.Review.Texts;

/// <summary>
/// Takes a text apart into words, gaps and signs. What typography makes alike when printing compares as alike: all
/// kinds of spaces and quotes, a hyphen for a dash between spaces or figures, three dots for an ellipsis.
/// </summary>
internal static class Tokens
{
    public static Token[] Of(string text)
    {
        var tokens = new List<Token>();
        AddTo(tokens, text);
        return Tidied(tokens);
    }

    public static void AddTo(List<Token> tokens, string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (IsSpace(text[at]))
            {
                while (at < text.Length && IsSpace(text[at])) at++;
                tokens.Add(Token.Gap);
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]))) at++;
                tokens.Add(new(text[start..at], text[start..at]));
            }
            else
            {
                at += text.AsSpan(at).StartsWith("...") ? 3 : char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
                tokens.Add(new(KeyOf(text[start..at]), text[start..at]));
            }
        }
    }

    /// <summary>Without gaps at the ends and two in a row, and with dashes told from hyphens.</summary>
    public static Token[] Tidied(List<Token> tokens)
    {
        var tidy = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            if (!token.IsGap || tidy is [.., { IsGap: false }]) tidy.Add(token);
        }

        if (tidy is [.., { IsGap: true }]) tidy.RemoveAt(tidy.Count - 1);
        for (var at = 1; at + 1 < tidy.Count; at++)
        {
            if (tidy[at].Key == "-" && IsDash(tidy[at - 1], tidy[at + 1])) tidy[at] = tidy[at] with { Key = "–" };
        }

        return [.. tidy];
    }

    public static string Text(ReadOnlySpan<Token> tokens)
    {
        var text = new StringBuilder();
        foreach (var token in tokens) text.Append(token.Shown);
        return text.ToString();
    }

    private static bool IsDash(Token before, Token after) =>
        before.IsGap && after.IsGap || char.IsDigit(before.Key[^1]) && char.IsDigit(after.Key[0]);

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';

    private static string KeyOf(string sign) => sign switch
    {
        "„" or "“" or "”" or "«" or "»" => "\"",
        "‚" or "‘" or "’" => "'",
        "..." => "…",
        "—" => "–",
        "\u2011" => "-",
        _ => sign,
    };
}
