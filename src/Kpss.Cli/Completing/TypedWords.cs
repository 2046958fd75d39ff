using System.Text;

namespace Kpss.Cli.Completing;

/// <summary>The words of a line as its shell hands them over.</summary>
/// <param name="Before">Those before the cursor, without the program's name.</param>
/// <param name="Word">The one at the cursor.</param>
/// <param name="Kept">How much of that word the shell takes for another one, and wants no more to hear about.</param>
internal sealed record TypedWords(List<string> Before, string Word, int Kept)
{
    /// <param name="words">All words of the line, with the program's name.</param>
    /// <param name="cursor">Which of them is being written; one more than there are when it is empty yet.</param>
    public static TypedWords Of(string shell, int cursor, IReadOnlyList<string> words)
    {
        var typed = new List<string>();
        for (var i = 1; i <= cursor; i++) typed.Add(i < words.Count ? words[i] : "");
        if (typed.Count == 0) typed.Add("");
        var kept = shell == "bash" ? Join(typed) : 0;

        var before = typed[..^1];
        return new(shell == "bash" ? before.ConvertAll(Unquote) : before, shell == "bash" ? Unquote(typed[^1]) : typed[^1], kept);
    }

    /// <summary>Bash cuts `--format=docx` at the sign, into three words.</summary>
    /// <returns>How much of the last word came from words before it.</returns>
    private static int Join(List<string> words)
    {
        var kept = 0;
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] != "=" || !words[i - 1].StartsWith("--", StringComparison.Ordinal)) continue;
            var hasValue = i + 1 < words.Count;
            words[i - 1] += "=";
            if (i + (hasValue ? 2 : 1) == words.Count) kept = words[i - 1].Length;
            if (hasValue) words[i - 1] += words[i + 1];
            words.RemoveRange(i, hasValue ? 2 : 1);
        }

        return kept;
    }

    /// <summary>Bash gives words as they were typed: `Moje\ plány`, `"Moje plány`.</summary>
    private static string Unquote(string word)
    {
        var plain = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is '"' or '\'') continue;
            if (word[i] == '\\' && i + 1 < word.Length) i++;
            plain.Append(word[i]);
        }

        return plain.ToString();
    }
}
