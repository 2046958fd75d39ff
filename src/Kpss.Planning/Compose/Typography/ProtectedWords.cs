using Kpss.Planning.Sources;

namespace Kpss.Planning.Compose.Typography;

/// <summary>Web and e-mail addresses, file names and ids, whose characters mean what they are.</summary>
internal static class ProtectedWords
{
    public static void Keep(Line line)
    {
        var characters = line.Characters;
        for (var start = 0; start < characters.Length;)
        {
            if (Characters.IsSpace(characters[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < characters.Length && !Characters.IsSpace(characters[end])) end++;
            KeepWord(line, start, characters[start..end]);
            start = end;
        }
    }

    private static void KeepWord(Line line, int start, ReadOnlySpan<char> word)
    {
        if (word.IndexOfAny("@_\\/.") < 0) return;
        var opening = word.Length - word.TrimStart(Characters.Opening).Length;
        var name = word[opening..].TrimEnd(Characters.Closing);
        if (MachineWords.IsOne(name)) line.Keep(start + opening, name.Length);
    }
}
