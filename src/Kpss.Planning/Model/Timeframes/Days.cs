using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Timeframes;

/// <summary>A stretch of whole days named by one expression: a day, a month, a quarter, a half-year, a season, a year.</summary>
internal readonly record struct Days(DateOnly From, DateOnly To)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private static readonly string[] Months =
    [
        "leden", "unor", "brezen", "duben", "kveten", "cerven", "cervenec", "srpen", "zari", "rijen", "listopad", "prosinec",
        "ledna", "unora", "brezna", "dubna", "kvetna", "cervna", "cervence", "srpna", "zari", "rijna", "listopadu", "prosince",
        "lednu", "unoru", "breznu", "dubnu", "kvetnu", "cervnu", "cervenci", "srpnu", "zari", "rijnu", "listopadu", "prosinci",
    ];

    /// <summary>Every word that <see cref="Read"/> knows, without diacritics.</summary>
    public static string[] Words =>
    [
        .. Months, .. Parts, "pololeti", "ctvrtleti", "kvartal", "kvartalu", "tretina", "tretine",
    ];

    private static readonly string[] Parts =
    [
        "jaro", "jara", "jare", "leto", "leta", "lete", "podzim", "podzimu", "zima", "zimy", "zime",
        "zacatek", "zacatku", "polovina", "poloviny", "konec", "konce", "zaver", "zaveru",
    ];

    /// <param name="text">Lower case, single spaces.</param>
    public static Days? Read(string text)
    {
        if (Dates.Parse(text) is { } day) return IsPlausible(day.Year) ? new(day, day) : null;
        if (text.StartsWith("rok ", StringComparison.Ordinal) || text.StartsWith("roku ", StringComparison.Ordinal)) return Read(text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        if (Year(text) is { } year) return OfMonths(year, 1, 12);

        var slash = text.Split('/');
        if (slash.Length == 2 && Year(slash[1].Trim()) is { } slashYear && int.TryParse(slash[0], out var number) && number is >= 1 and <= 12)
            return OfMonths(slashYear, number, 1);

        var words = Ascii.Fold(text).Split(' ');
        if (words.Length < 2 || Year(words[^1]) is not { } lastYear) return null;
        return words.Length == 2 ? OfTwoWords(words[0], lastYear) : OfThreeWords(words, lastYear);
    }

    private static Days? OfTwoWords(string word, int year)
    {
        var month = Array.IndexOf(Months, word);
        if (month >= 0) return OfMonths(year, month % 12 + 1, 1);
        if (word is ['q', >= '1' and <= '4']) return OfMonths(year, (word[1] - '1') * 3 + 1, 3);
        return word switch
        {
            "jaro" or "jara" or "jare" => OfMonths(year, 3, 3),
            "leto" or "leta" or "lete" => OfMonths(year, 6, 3),
            "podzim" or "podzimu" => OfMonths(year, 9, 3),
            "zima" or "zimy" or "zime" => OfMonths(year, 1, 12),
            "zacatek" or "zacatku" => OfMonths(year, 1, 3),
            "polovina" or "poloviny" => OfMonths(year, 1, 6),
            "konec" or "konce" or "zaver" or "zaveru" => OfMonths(year, 10, 3),
            _ => null,
        };
    }

    private static Days? OfThreeWords(string[] words, int year)
    {
        if (words is [var part, "roku" or "rok", _]) return OfTwoWords(part, year);
        var ordinal = words[0].TrimEnd('.') switch { "1" or "i" => 1, "2" or "ii" => 2, "3" or "iii" => 3, "4" or "iv" => 4, _ => 0 };
        // Also `2. pololetí roku 2025`.
        if (ordinal == 0 || words.Length > (words[^2] is "roku" ? 4 : 3)) return null;
        return words[1] switch
        {
            "pololeti" when ordinal <= 2 => OfMonths(year, (ordinal - 1) * 6 + 1, 6),
            "ctvrtleti" or "kvartal" or "kvartalu" => OfMonths(year, (ordinal - 1) * 3 + 1, 3),
            "tretina" or "tretine" when ordinal <= 3 => OfMonths(year, (ordinal - 1) * 4 + 1, 4),
            _ => null,
        };
    }

    private static Days OfMonths(int year, int first, int count)
    {
        var from = new DateOnly(year, first, 1);
        return new(from, from.AddMonths(count).AddDays(-1));
    }

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, System.Globalization.NumberStyles.None, null, out var year) && IsPlausible(year) ? year : null;

    private static bool IsPlausible(int year) => year is >= FirstYear and <= LastYear;
}
