using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

/// <summary>What a line of YAML looks like to the eye, whatever a parser makes of it.</summary>
internal static class YamlLine
{
    public static int IndentationOf(ReadOnlySpan<char> line) => line.Length - line.TrimStart().Length;

    /// <summary>Where the key stands, behind the dashes of lists.</summary>
    public static int PlaceOfKey(ReadOnlySpan<char> line) => line.Length - line.TrimStart(" -").Length;

    /// <summary>A colon in quotes is none of a key.</summary>
    /// <returns>-1 when there is none.</returns>
    public static int ColonOfKey(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length && line[i] is not ('"' or '\''); i++)
        {
            if (line[i] == ':' && (i + 1 == line.Length || char.IsWhiteSpace(line[i + 1]))) return i;
        }

        return -1;
    }

    /// <returns>The number of the nearest line above that is neither blank nor a comment; 0 when there is none.</returns>
    public static int ContentAbove(SourceFile file, int number)
    {
        do number--;
        while (number > 0 && file.Line(number).TrimStart() is [] or ['#', ..]);
        return number;
    }
}
