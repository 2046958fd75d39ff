using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Futures;

/// <summary>Finds years that stand as times: v roce 2024, na podzim 2024, 30. 6. 2024, 2023–2024; not 2000 lidí or 108/2006 Sb.</summary>
internal static class YearScan
{
    private const int FirstYear = 1990;

    private static readonly string[] TimeWords =
    [
        "roce", "roku", "rok", "roky", "letech", "let", "leta", "r", "do", "na", "od", "pololeti", "ctvrtleti", "konce", "konci", "zacatku", "zacatkem", "koncem",
        "podzim", "podzimu", "jaro", "jare", "jara", "leto", "lete", "zima", "zime", "zimy", "prelomu", "polovine", "prubehu", "obdobi", "skolnim", "skolniho",
        "leden", "ledna", "lednu", "unor", "unora", "unoru", "brezen", "brezna", "breznu", "duben", "dubna", "dubnu", "kveten", "kvetna", "kvetnu",
        "cerven", "cervna", "cervnu", "cervenec", "cervence", "cervenci", "srpen", "srpna", "srpnu", "zari", "rijen", "rijna", "rijnu",
        "listopad", "listopadu", "prosinec", "prosince", "prosinci",
    ];

    public static bool MayHoldYear(string text)
    {
        var at = text.AsSpan().IndexOf("20");
        return at >= 0 || text.AsSpan().IndexOf("19") >= 0;
    }

    public static int? YearAt(string text, TextRange word)
    {
        if (word.Length != 4 || text[word.Start] is not ('1' or '2') || !int.TryParse(word.Of(text), System.Globalization.NumberStyles.None, null, out var year)) return null;
        return year is >= FirstYear and < 2100 ? year : null;
    }

    /// <param name="words">The words of a sentence.</param>
    public static bool IsTime(string text, List<TextRange> words, int at)
    {
        if (at == 0) return false;
        var (before, year) = (words[at - 1], words[at]);
        var gap = text.AsSpan(before.End, year.Start - before.End);
        // The second half of a range or of a school year.
        if (YearAt(text, before) is not null && gap.Trim(" \u00A0") is "–" or "-" or "/") return true;
        // 30. 6. 2024
        if (char.IsAsciiDigit(text[before.Start])) return before.Length <= 2 && gap is ['.', ..];
        return gap.Trim(" \u00A0.").IsEmpty && IsTimeWord(before.Of(text));
    }

    public static bool IsTimeWord(ReadOnlySpan<char> word) => Letters.ArePlainlyEqual(word, TimeWords);
}
