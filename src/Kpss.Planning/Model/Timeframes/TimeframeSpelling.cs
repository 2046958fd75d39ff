using System.Text;

namespace Kpss.Planning.Model.Timeframes;

/// <summary>How a timeframe that could be read should be spelt in print.</summary>
public static class TimeframeSpelling
{
    private static readonly string[] Words =
    [
        "leden", "únor", "březen", "duben", "květen", "červen", "červenec", "srpen", "září", "říjen", "listopad", "prosinec",
        "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "října", "listopadu", "prosince",
        "lednu", "únoru", "březnu", "dubnu", "květnu", "červnu", "červenci", "srpnu", "říjnu", "prosinci",
        "pololetí", "čtvrtletí", "kvartál", "kvartálu", "třetina", "třetině", "jaře", "léto", "léta", "létě", "zimě", "začátek", "začátku", "závěr", "závěru",
        "průběžně", "každoročně", "dlouhodobě", "až",
    ];

    /// <returns>Null when nothing is to be mended.</returns>
    public static string? Mended(string written)
    {
        var mended = new StringBuilder(written.Length + 4);
        for (var at = 0; at < written.Length;)
        {
            var end = at + 1;
            if (char.IsLetter(written[at]))
            {
                while (end < written.Length && char.IsLetter(written[end])) end++;
                mended.Append(Spelt(written[at..end]));
            }
            else if (char.IsAsciiDigit(written[at]))
            {
                while (end < written.Length && (char.IsAsciiDigit(written[end]) || written[end] == '.')) end++;
                mended.Append(Spaced(written[at..end]));
            }
            else
            {
                mended.Append(written[at]);
            }

            at = end;
        }

        // On its own a hyphen is no slip: it is printed as the dash of a range.
        return mended.Equals(written) ? null : mended.Replace('-', '–').ToString();
    }

    /// <summary>The word with its diacritics; a capital at its start stays.</summary>
    private static string Spelt(string word)
    {
        foreach (var right in Words)
        {
            if (!Sources.Ascii.Fold(right).Equals(word, StringComparison.OrdinalIgnoreCase)) continue;
            return char.IsUpper(word[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;
        }

        return word;
    }

    /// <summary>`1.3.2027` as `1. 3. 2027`.</summary>
    private static string Spaced(string digits)
    {
        var parts = digits.Split('.');
        return parts.Length == 3 && Array.TrueForAll(parts, part => part.Length > 0) ? string.Join(". ", parts) : digits;
    }
}
