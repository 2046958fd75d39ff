using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Grammar;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Warnings.Shortenings;

/// <param name="Stem">Without a Czech ending: `OSPODu` is OSPOD.</param>
/// <param name="IsExplained">The text itself says what it means.</param>
internal sealed record Abbreviation(TextRange Place, string Stem, bool IsExplained);

/// <summary>Finds words of two or more capitals that shorten something: MPSV, MěÚSS, CpKP, OPZ+.</summary>
internal static class AbbreviationScan
{
    private const int LongestAbbreviation = 7;
    private const int RunningCapitals = 3;
    private const int LongCapitals = 6;

    private static readonly string[] Titles =
    [
        "PhDr", "MUDr", "JUDr", "RNDr", "MVDr", "MDDr", "ThDr", "ThLic", "ThMgr", "PaedDr", "PharmDr", "RSDr", "ICDr",
        "DrSc", "CSc", "DiS", "MgA", "BcA", "MBA", "MPA", "LLM", "PhD", "DBA",
    ];

    private static readonly CounterStyle Roman = CounterStyle.Named("římské")!;

    public static List<Abbreviation> In(string text)
    {
        var found = new List<Abbreviation>();
        var tokens = Tokens(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            var stem = StemOf(tokens[i].Of(text));
            if (stem.IsEmpty) continue;
            var isExplained = IsExplained(text, tokens[i], stem);
            if (!isExplained && (IsInRunningCapitals(text, tokens, i) || IsPartOfName(text, tokens, i))) continue;
            found.Add(new(tokens[i], stem.ToString(), isExplained));
        }

        return found;
    }

    /// <summary>The words of a text, with a plus sign at their end, without addresses, codes and reference numbers.</summary>
    public static List<TextRange> Tokens(string text)
    {
        var tokens = new List<TextRange>();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            if (end > at && !IsMachineMade(text.AsSpan(at, end - at))) AddTokens(text, at, end, tokens);
            at = end + 1;
        }

        return tokens;
    }

    /// <summary>The part with the capitals; empty when the word is no abbreviation.</summary>
    public static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> word)
    {
        var (capitals, letters, last) = (0, 0, 0);
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLetter(word[i])) letters++;
            if (char.IsUpper(word[i])) capitals++;
            if (!char.IsLower(word[i])) last = i + 1;
        }

        if (capitals < 2 || capitals * 2 <= letters || letters > LongestAbbreviation + 3) return [];
        if (last > LongestAbbreviation || Roman.Parse(word) is not null) return [];
        foreach (var title in Titles)
        {
            if (word.SequenceEqual(title)) return [];
        }

        return word[..last];
    }

    private static void AddTokens(string text, int start, int end, List<TextRange> tokens)
    {
        for (var at = start; at < end;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var last = WordScan.EndOfWord(text, at);
            if (last < end && text[last] == '+') last++;
            if (char.IsLetter(text[at])) tokens.Add(TextRange.Between(at, last));
            at = last;
        }
    }

    private static bool IsMachineMade(ReadOnlySpan<char> word)
    {
        var bare = word.Trim("„“\"()[]‚‘.,;:!?…");
        if (bare.IndexOfAny("@_\\/.") < 0) return false;
        return MachineWords.IsOne(bare) || bare.IndexOfAnyInRange('0', '9') >= 0;
    }

    /// <summary>Headings and cries in capitals: PODPORA SLUŽEB PRO RODINY.</summary>
    private static bool IsInRunningCapitals(string text, List<TextRange> tokens, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && AreNeighbours(text, tokens[first - 1], tokens[first]) && IsInCapitals(tokens[first - 1].Of(text))) first--;
        while (last + 1 < tokens.Count && AreNeighbours(text, tokens[last], tokens[last + 1]) && IsInCapitals(tokens[last + 1].Of(text))) last++;

        var words = 0;
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].Length >= LongCapitals && last > first) return true;
            if (tokens[i].Length >= 2) words++;
        }

        return words >= RunningCapitals;
    }

    /// <summary>Centrum JANA, Diakonie ČCE: behind a capitalised word within the sentence, or alone in quotes, it is a name.</summary>
    private static bool IsPartOfName(string text, List<TextRange> tokens, int at)
    {
        var token = tokens[at];
        if (WordScan.At(text, token.Start - 1) == '„' && WordScan.At(text, token.End) == '“') return true;
        if (at == 0 || !AreNeighbours(text, tokens[at - 1], token)) return false;
        var before = tokens[at - 1];
        return char.IsUpper(text[before.Start]) && before.Length > 1 && !IsInCapitals(before.Of(text)) && StemOf(before.Of(text)).IsEmpty
            && before.Start >= 2 && WordScan.IsSpace(text[before.Start - 1]) && (char.IsLetterOrDigit(text[before.Start - 2]) || text[before.Start - 2] == ',');
    }

    /// <summary>„místní akční skupina (MAS)“, „MAS (místní akční skupina)“, „dále jen MAS“.</summary>
    private static bool IsExplained(string text, TextRange token, ReadOnlySpan<char> stem)
    {
        var before = text.AsSpan(0, token.Start).TrimEnd("„\" \u00A0");
        if (before.EndsWith("dále jen", StringComparison.Ordinal) || before.EndsWith("(dále", StringComparison.Ordinal)) return true;
        if (before is [.., '('] && WordScan.At(text, token.End) == ')') return StartsWordOf(before[..^1], stem[0]);
        return text.AsSpan(token.End).StartsWith(" (") && StartsWordOf(text.AsSpan(token.End + 2).Slice(0, LengthToBracket(text, token.End + 2)), stem[0]);
    }

    private static int LengthToBracket(string text, int from) =>
        text.IndexOf(')', from) is var end and >= 0 ? end - from : 0;

    private static bool StartsWordOf(ReadOnlySpan<char> text, char initial)
    {
        var words = WordScan.Words(text);
        for (var i = words.Count - 1; i >= 0 && i >= words.Count - 10; i--)
        {
            if (Letters.Plain(text[words[i].Start]) == Letters.Plain(initial) && words[i].Length > 2) return true;
        }

        return false;
    }

    private static bool AreNeighbours(string text, TextRange left, TextRange right) =>
        right.Start - left.End == 1 && WordScan.IsSpace(text[left.End]);

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c)) return false;
        }

        return true;
    }
}
