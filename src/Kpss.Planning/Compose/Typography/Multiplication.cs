namespace Kpss.Planning.Compose.Typography;

/// <summary>3x becomes 3×, 10 x 5 becomes 10 × 5.</summary>
internal static class Multiplication
{
    public static void Set(Line line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] is not ('x' or 'X')) continue;
            if (FollowsNumber(line, i) || StandsBetweenNumbers(line, i)) line.Put(i, '×');
        }
    }

    private static bool FollowsNumber(Line line, int at)
    {
        if (!char.IsAsciiDigit(line[at - 1])) return false;
        var after = line[at + 1];
        if (char.IsLetter(after) || after is '_' or '-') return false;

        var start = at - 1;
        while (char.IsAsciiDigit(line[start - 1])) start--;
        // 0x1F is a number of programmers, B3x a name.
        if (line[start] == '0' && char.IsAsciiDigit(after)) return false;
        return !char.IsLetter(line[start - 1]) && line[start - 1] is not ('-' or '_' or '/');
    }

    private static bool StandsBetweenNumbers(Line line, int at) =>
        Characters.IsSpace(line[at - 1]) && char.IsAsciiDigit(line[at - 2])
        && Characters.IsSpace(line[at + 1]) && char.IsAsciiDigit(line[at + 2]);
}
