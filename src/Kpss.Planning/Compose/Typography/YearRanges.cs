namespace Kpss.Planning.Compose.Typography;

/// <summary>Two bare years are joined without spaces: 2016 – 2019 becomes 2016–2019; 14. 5. – 17. 8. 2012 stays open.</summary>
internal static class YearRanges
{
    private const int YearLength = 4;

    public static void Close(Line line)
    {
        for (var i = YearLength + 1; i < line.Length - YearLength - 1; i++)
        {
            if (line[i] != '–' || !Characters.IsSpace(line[i - 1]) || !Characters.IsSpace(line[i + 1])) continue;
            if (!EndsBareYear(line, i - 1) || !StartsBareYear(line, i + 2)) continue;
            line.Drop(i - 1);
            line.Drop(i + 1);
        }
    }

    private static bool EndsBareYear(Line line, int end)
    {
        var start = end - YearLength;
        if (!IsYear(line, start)) return false;
        var before = line[start - 1];
        // The year of a whole date: 17. 8. 2012.
        if (Characters.IsSpace(before)) return line[start - 2] != '.' || !char.IsAsciiDigit(line[start - 3]);
        return before == '\0' || "(„[".Contains(before);
    }

    private static bool StartsBareYear(Line line, int start)
    {
        if (!IsYear(line, start)) return false;
        var after = line[start + YearLength];
        return Characters.IsGap(after) || (Characters.Closing.Contains(after) && !char.IsAsciiDigit(line[start + YearLength + 1]));
    }

    private static bool IsYear(Line line, int start) =>
        (line[start], line[start + 1]) is ('1', '9') or ('2', '0')
        && char.IsAsciiDigit(line[start + 2]) && char.IsAsciiDigit(line[start + 3]);
}
