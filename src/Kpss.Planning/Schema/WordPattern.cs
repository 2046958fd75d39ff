using System.Text;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Schema;

/// <summary>Regular expressions for words that count the same with and without diacritics, in small letters and capitals.</summary>
internal static class WordPattern
{
    private const string Syntax = @".*+?()[]{}|^$\/";

    private static readonly string[] Marked = ["aá", "cč", "dď", "eéě", "ií", "nň", "oó", "rř", "sš", "tť", "uúů", "yý", "zž"];

    /// <summary>`^(?:[nňNŇ][aáAÁ]…)$` for each word that means the same to kpss.</summary>
    public static string Whole(params IEnumerable<string> words) => $"^(?:{Any(words)})$";

    /// <summary>The same for a value, around which spaces don't count.</summary>
    public static string Value(params IEnumerable<string> words) => $@"^\s*(?:{Any(words)})\s*$";

    public static string Any(IEnumerable<string> words)
    {
        var alternatives = new List<string>();
        foreach (var word in words)
        {
            var pattern = Of(word);
            if (!alternatives.Contains(pattern)) alternatives.Add(pattern);
        }

        return string.Join('|', alternatives);
    }

    private static string Of(string word)
    {
        var pattern = new StringBuilder();
        foreach (var c in Words.Fold(word))
        {
            if (char.IsAsciiLetterLower(c)) pattern.Append('[').Append(Letters(c)).Append(']');
            else if (Syntax.Contains(c)) pattern.Append('\\').Append(c);
            else pattern.Append(c);
        }

        return pattern.ToString();
    }

    private static string Letters(char letter)
    {
        var small = Array.Find(Marked, letters => letters[0] == letter) ?? letter.ToString();
        return small + small.ToUpperInvariant();
    }
}
