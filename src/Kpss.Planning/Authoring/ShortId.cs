using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring;

/// <summary>An id that people can type, made of a title that may be long.</summary>
public static class ShortId
{
    private const int Longest = 40;

    /// <summary>Words of this length at the end of what was cut are prepositions and the like.</summary>
    private const int LongestSmallWord = 3;

    /// <returns>Empty for a text of which no id can be made.</returns>
    public static string Of(string text)
    {
        var id = Words.ToId(text);
        if (Words.IsTaken(id)) return "";
        if (id.Length <= Longest) return id;

        var end = id.LastIndexOf('-', Longest);
        if (end <= 0) return id[..Longest];
        id = id[..end];
        while (id.LastIndexOf('-') is > 0 and var last && id.Length - last - 1 <= LongestSmallWord) id = id[..last];
        return id;
    }

    /// <summary>The id, with a number behind it where it is taken.</summary>
    public static string Free(string id, Predicate<string> isTaken)
    {
        var free = id;
        for (var number = 2; isTaken(free); number++) free = $"{id}-{number}";
        return free;
    }
}
