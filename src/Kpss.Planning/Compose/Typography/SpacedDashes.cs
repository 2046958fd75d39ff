namespace Kpss.Planning.Compose.Typography;

/// <summary>A hyphen between spaces is a dash: „komunitní plán - 3. etapa“. At the start of a text it marks a list.</summary>
internal static class SpacedDashes
{
    public static void Set(Line line)
    {
        if (!line.Characters.Contains('-')) return;
        for (var i = 2; i < line.Length - 1; i++)
        {
            if (line[i] != '-') continue;
            if (!Characters.IsSpace(line[i - 1]) || !Characters.IsSpace(line[i + 1])) continue;
            if (!IsWord(line[i - 2]) || Characters.IsGap(line[i + 2])) continue;
            line.Put(i, '–');
        }
    }

    private static bool IsWord(char c) => !Characters.IsGap(c) && c != '-';
}
