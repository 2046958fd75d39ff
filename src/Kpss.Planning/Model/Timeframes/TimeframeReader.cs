using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Timeframes;

/// <summary>
/// Reads timeframes as Czech plans write them: `2025`, `od 2025`, `do 30. 6. 2025`, `2025–2026`, `leden–březen 2025`,
/// `2. pololetí 2025`, `průběžně`, `průběžně od 2025`.
/// </summary>
public static class TimeframeReader
{
    internal static readonly string[] Ongoing = ["průběžně", "každoročně", "dlouhodobě"];

    public static Timeframe? Read(string written)
    {
        var text = Tidy(written);
        if (text.Length == 0) return null;

        var lower = text.ToLowerInvariant();
        foreach (var word in Ongoing)
        {
            if (!Ascii.Fold(lower).StartsWith(Ascii.Fold(word), StringComparison.Ordinal)) continue;
            text = WithDiacritics(text, word);
            if (lower.Length == word.Length) return new(text, null, null);
            if (lower[word.Length] == ' ') return Range(text, lower[(word.Length + 1)..].Trim('(', ')', ','));
        }

        return Range(text, lower);
    }

    /// <summary>`průběžně` for `prubezne`, since it is printed.</summary>
    private static string WithDiacritics(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? text : text[0] + word[1..] + text[word.Length..];

    /// <summary>True for a range such as `2026–2024`, whose end lies before its start.</summary>
    public static bool RunsBackwards(string written)
    {
        var text = Tidy(written).ToLowerInvariant();
        if (text.StartsWith("od ", StringComparison.Ordinal)) text = text[3..];
        foreach (var separator in (ReadOnlySpan<string>)[" do ", " – ", "–", " - ", " až ", "-"])
        {
            var (from, to) = Split(text, separator);
            if (to is not null && Days.Read(to) is { } last && First(from, to) is { } first && first.From > last.To) return true;
        }

        return false;
    }

    private static Timeframe? Range(string text, string range)
    {
        if (range.StartsWith("od ", StringComparison.Ordinal))
        {
            var (from, to) = Split(range[3..], " do ");
            if (to is null) return Days.Read(from) is { } start ? new(text, start.From, null) : Between(text, range[3..]);
            return Joined(text, from, to);
        }

        if (range.StartsWith("do ", StringComparison.Ordinal)) return Days.Read(range[3..]) is { } end ? new(text, null, end.To) : null;
        return Days.Read(range) is { } days ? new(text, days.From, days.To) : Between(text, range);
    }

    private static Timeframe? Between(string text, string range)
    {
        foreach (var separator in (ReadOnlySpan<string>)[" – ", "–", " - ", " až ", "-", " a ", ", "])
        {
            var (from, to) = Split(range, separator);
            if (to is not null && Joined(text, from, to) is { } joined) return joined;
        }

        return null;
    }

    private static Timeframe? Joined(string text, string from, string to)
    {
        if (Days.Read(to) is not { } last || First(from, to) is not { } first || first.From > last.To) return null;
        return new(text, first.From, last.To);
    }

    /// <summary>The first side of a range may leave out what the second one says: `leden` of `leden–březen 2025`.</summary>
    private static Days? First(string from, string to)
    {
        if (Days.Read(from) is { } whole) return whole;
        for (var space = to.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = to.IndexOf(' ', space + 1))
        {
            if (Days.Read(from + to[space..]) is { } completed) return completed;
        }

        return null;
    }

    private static (string Before, string? After) Split(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at <= 0 ? (text, null) : (text[..at].Trim(), text[(at + separator.Length)..].Trim());
    }

    /// <summary>The text as it will be printed: single spaces, days in the Czech form, a year without the word for it.</summary>
    private static string Tidy(string text)
    {
        var words = text.Replace('\u00A0', ' ').Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Contains('-', StringComparison.Ordinal) && Dates.Parse(words[i]) is { } day) words[i] = Dates.Print(day);
            // `2.pololetí`: the blank behind an ordinal is easily forgotten.
            else if (words[i].IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot + 1 < words[i].Length && char.IsLetter(words[i][dot + 1])) words[i] = words[i].Insert(dot + 1, " ");
        }

        return words is ["rok" or "Rok", var year] ? year : string.Join(' ', words);
    }
}
