namespace Kpss.Planning.Syntax.Prose;

/// <summary>What Word puts before the lines of its lists: mere characters to Markdown, although the lines are meant to stay lines.</summary>
internal static class PastedMarks
{
    private const string Certain = "•·▪▫◦●○■□‣⁃\uF0B7\uF0A7\uF0D8\uF0FC\uF02D";

    /// <summary>Marks that are letters or signs as well.</summary>
    private const string Doubtful = "o§-–—";

    /// <summary>True for lines that a list or a table was pasted as.</summary>
    /// <param name="paragraph">Its lines may be indented.</param>
    public static bool AreIn(string paragraph)
    {
        var lines = Array.ConvertAll(paragraph.Split('\n'), line => line.Trim());
        return lines.Length > 1 && Array.Exists(lines, line => line.Contains('\t')) || MakeList(lines);
    }

    /// <summary>
    /// Doubtful marks count on several lines, and only when they start the paragraph or stand below a colon: a dash amid
    /// a sentence may begin a line as well.
    /// </summary>
    /// <param name="lines">Those of a paragraph, without their indentation.</param>
    public static bool MakeList(string[] lines)
    {
        var (first, marked) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (GapBehind(lines[i]) is null) continue;
            if (IsCertain(lines[i])) return true;
            if (marked == 0) first = i;
            marked++;
        }

        return marked > 1 && (first == 0 || lines[first - 1].TrimEnd().EndsWith(':'));
    }

    /// <param name="line">A line that starts with a mark.</param>
    public static bool IsCertain(ReadOnlySpan<char> line) => Certain.Contains(line[0], StringComparison.Ordinal) || line[1] is '\t';

    /// <returns>Null where the line starts with no mark.</returns>
    public static int? GapBehind(ReadOnlySpan<char> line)
    {
        if (line.Length < 2) return null;
        var gap = line.Length - 1 - line[1..].TrimStart(" \t\u00A0").Length;
        if (gap + 1 >= line.Length) return null;
        if (Certain.Contains(line[0], StringComparison.Ordinal)) return gap;
        if (!Doubtful.Contains(line[0], StringComparison.Ordinal)) return null;
        var next = line[gap + 1];
        return line[0] switch
        {
            'o' => gap >= 2 || line[1] is '\t' ? gap : null,
            '§' => gap > 0 && char.IsLetter(next) ? gap : null,
            // With a plain space behind it a hyphen is a bullet already.
            '-' => gap == 0 ? char.IsLetter(next) && !IsParticle(line) ? gap : null : line[1] is ' ' ? null : gap,
            _ => gap > 0 ? gap : null,
        };
    }

    /// <summary>`-li` belongs to the word above.</summary>
    private static bool IsParticle(ReadOnlySpan<char> line) => line is ['-', 'l', 'i'] || line is ['-', 'l', 'i', var next, ..] && !char.IsLetter(next);
}
