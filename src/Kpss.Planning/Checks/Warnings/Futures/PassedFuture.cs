using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Futures;

/// <summary>
/// A verb of the future with a time that is over: „bude na podzim 2024 realizovat“. Times that tell of something past
/// inside such a sentence don't count: „funguje od roku 2022 a bude pokračovat“, „projekt zahájený v roce 2023 bude …“.
/// </summary>
internal static class PassedFuture
{
    private const int TimeWordsBefore = 5;

    private static readonly string[] Futures =
    [
        "bude", "budou", "budeme", "nebude", "nebudou", "proběhne", "proběhnou", "uskuteční", "vznikne", "vzniknou",
        "chystá", "chystají", "chystáme", "plánuje", "plánují", "plánujeme", "připravuje", "připravují", "připravujeme",
    ];

    private static readonly string[] Pasts = ["byl", "byla", "bylo", "byli", "byly", "jsem", "jsme", "probihal", "probihala", "probihalo", "probihaly", "který", "která", "které", "kteří"];

    private static readonly string[] PastPrepositions = ["od", "z", "ze"];

    private static readonly string[] TimePrepositions = ["v", "ve", "na", "do", "k", "ke", "po", "o"];

    /// <summary>„projekt zahájený v roce 2023“.</summary>
    private static readonly string[] ParticipleEndings =
        ["ený", "ená", "ené", "eného", "enému", "eném", "eným", "enou", "ených", "enými", "aný", "aná", "ané", "aného", "anému", "aném", "aným", "anou", "aných", "anými", "tý", "tá", "té", "tého", "tém", "tým", "tou", "tých"];

    /// <returns>From the verb to the year, or the other way round.</returns>
    public static TextRange? In(string text, TextRange sentence, int firstYear)
    {
        var words = WordsOf(text, sentence);
        var verb = IndexOfFuture(text, words);
        if (verb < 0) return null;

        var passed = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (YearScan.YearAt(text, words[i]) is not { } year || !YearScan.IsTime(text, words, i)) continue;
            // A time that reaches into the period may be what the verb speaks of.
            if (year >= firstYear) return null;
            if (passed < 0 && !TellsOfPast(text, words, i, verb)) passed = i;
        }

        if (passed < 0) return null;
        var time = words[StartOfTime(text, words, passed)];
        return TextRange.Between(Math.Min(words[verb].Start, time.Start), Math.Max(words[verb].End, words[passed].End));
    }

    private static List<TextRange> WordsOf(string text, TextRange sentence)
    {
        var words = WordScan.Words(sentence.Of(text));
        for (var i = 0; i < words.Count; i++) words[i] = words[i] with { Start = words[i].Start + sentence.Start };
        return words;
    }

    private static int IndexOfFuture(string text, List<TextRange> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Is(text, words[i], Futures)) return i;
        }

        return -1;
    }

    private static bool TellsOfPast(string text, List<TextRange> words, int year, int verb)
    {
        var first = StartOfTime(text, words, year);
        if (first > 0 && (Is(text, words[first - 1], PastPrepositions) || EndsLikeParticiple(words[first - 1].Of(text)))) return true;
        if (Is(text, words[first], PastPrepositions)) return true;

        // The clause around the time, unless the verb stands in it too.
        var (from, to) = Clause(text, words, year);
        if (verb >= from && verb <= to) return false;
        for (var i = from; i <= to; i++)
        {
            if (Is(text, words[i], Pasts) || words[i].Of(text) is [.., 'l' or 'a' or 'o' or 'i' or 'y'] && EndsLikePast(words[i].Of(text))) return true;
        }

        return false;
    }

    /// <summary>The first word of „na podzim 2024“, „v 1. pololetí roku 2024“.</summary>
    private static int StartOfTime(string text, List<TextRange> words, int year)
    {
        var first = year;
        while (first > 0 && year - first < TimeWordsBefore && IsOfTime(text, words, first - 1)) first--;
        return first;
    }

    private static bool IsOfTime(string text, List<TextRange> words, int at)
    {
        var word = words[at].Of(text);
        if (Is(text, words[at], PastPrepositions)) return false;
        return char.IsAsciiDigit(word[0]) || YearScan.IsTimeWord(word) || Is(text, words[at], TimePrepositions);
    }

    private static (int From, int To) Clause(string text, List<TextRange> words, int at)
    {
        var (from, to) = (at, at);
        while (from > 0 && !Parts(text, words[from - 1], words[from])) from--;
        while (to + 1 < words.Count && !Parts(text, words[to], words[to + 1])) to++;
        return (from, to);
    }

    private static bool Parts(string text, TextRange left, TextRange right) =>
        text.AsSpan(left.End, right.Start - left.End).IndexOfAny(",;()–") >= 0 || right.Of(text) is "a" or "ale";

    private static bool EndsLikeParticiple(ReadOnlySpan<char> word)
    {
        foreach (var ending in ParticipleEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>zahájil, otevřela, proběhlo, vznikly.</summary>
    private static bool EndsLikePast(ReadOnlySpan<char> word) =>
        word.Length > 4 && (word[^1] == 'l' || word[^2] == 'l' && word[^3] is 'a' or 'e' or 'ě' or 'i' or 'h' or 'k');

    private static bool Is(string text, TextRange word, string[] anyOf) => Letters.ArePlainlyEqual(word.Of(text), anyOf);
}
