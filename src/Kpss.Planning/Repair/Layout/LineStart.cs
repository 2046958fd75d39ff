namespace Kpss.Planning.Repair.Layout;

/// <summary>What Markdown reads at the start of a line as something else than text.</summary>
internal static class LineStart
{
    private const int LongestNumber = 9;

    /// <param name="text">From the first character of the line on.</param>
    public static bool IsMark(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        var line = end < 0 ? text : text[..end];
        if (line.IsEmpty || line.Trim("-=*_ \t").IsEmpty) return true;
        return line[0] switch
        {
            '>' or '|' or '<' => true,
            '#' => IsBehind(line, line.Length - line.TrimStart('#').Length),
            '-' or '+' or '*' or ':' => IsBehind(line, 1),
            '`' => line.StartsWith("```", StringComparison.Ordinal),
            '~' => line.StartsWith("~~~", StringComparison.Ordinal),
            _ => IsListMarker(line),
        };
    }

    /// <summary>`1. `, `1) `, and `a) `, which the prose of plans knows too.</summary>
    private static bool IsListMarker(ReadOnlySpan<char> line)
    {
        if (char.IsAsciiLetterLower(line[0])) return line is [_, ')', ..] && IsBehind(line, 2);
        var digits = line.Length - line.TrimStart("0123456789").Length;
        return digits is > 0 and <= LongestNumber && digits < line.Length && line[digits] is '.' or ')' && IsBehind(line, digits + 1);
    }

    /// <summary>True when the mark of that length has a blank behind it or ends the line.</summary>
    private static bool IsBehind(ReadOnlySpan<char> line, int length) => length == line.Length || line[length] is ' ' or '\t';
}
