using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Review.Telling;

/// <summary>Pieces of sentences.</summary>
internal static class Pieces
{
    public static Bilingual Both(string text) => new(text, text);

    public static Bilingual Quoted(string text) => new($"„{Quotes.Inner(text)}“", $"“{text}”");

    /// <summary>Marks go around a name and not around the role behind it: `„město Klatovy“ (spolupracující)`.</summary>
    public static Bilingual QuotedName(string text)
    {
        var at = text.EndsWith(')') ? text.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return at <= 0 ? Quoted(text) : new($"„{Quotes.Inner(text[..at])}“{text[at..]}", $"“{text[..at]}”{text[at..]}");
    }

    /// <summary>Parts with spaces between them; empty ones count for nothing.</summary>
    public static Bilingual Sentence(params ReadOnlySpan<Bilingual> parts)
    {
        var (czech, english) = ("", "");
        foreach (var part in parts)
        {
            czech = Joined(czech, part.Czech);
            english = Joined(english, part.English);
        }

        return new(czech, english);
    }

    public static Bilingual Change(Bilingual before, Bilingual after) => new($"{before.Czech} → {after.Czech}", $"{before.English} → {after.English}");

    /// <summary>A colon parts a quoted name, or a remark in brackets, from the value; behind a plain word the value follows by itself.</summary>
    public static Bilingual Named(Bilingual word) => new(word.Czech + ColonBehind(word.Czech), word.English + ColonBehind(word.English));

    private static string ColonBehind(string word) => word.Length > 0 && word[^1] is '“' or '”' or ')' ? ":" : "";

    private static string Joined(string left, string right) => left.Length == 0 || right.Length == 0 ? left + right : $"{left} {right}";
}
