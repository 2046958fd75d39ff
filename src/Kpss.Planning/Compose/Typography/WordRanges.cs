namespace Kpss.Planning.Compose.Typography;

/// <summary>leden-březen and po-pá get a dash. Only names of months and days: elsewhere a hyphen joins two words into one.</summary>
internal static class WordRanges
{
    private static readonly string[] Months =
    [
        "leden", "únor", "březen", "duben", "květen", "červen", "červenec", "srpen", "září", "říjen", "listopad",
        "prosinec", "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "října",
        "listopadu", "prosince",
    ];

    private static readonly string[] Days =
    [
        "po", "út", "st", "čt", "pá", "so", "ne", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle",
        "středy", "čtvrtka", "pátku", "soboty",
    ];

    public static void Set(Line line)
    {
        var characters = line.Characters;
        if (!characters.Contains('-')) return;
        for (var at = 1; at < characters.Length - 1; at++)
        {
            if (characters[at] != '-') continue;
            var from = WordBefore(characters[..at]);
            var to = WordAfter(characters[(at + 1)..]);
            if (AreIn(Months, from, to) || AreIn(Days, from, to)) line.Put(at, '–');
        }
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return start > 0 && text[start - 1] == '-' ? [] : text[start..];
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end < text.Length && text[end] == '-' ? [] : text[..end];
    }

    private static bool AreIn(string[] names, ReadOnlySpan<char> from, ReadOnlySpan<char> to) =>
        Words.Contain(names, from) && Words.Contain(names, to);
}
