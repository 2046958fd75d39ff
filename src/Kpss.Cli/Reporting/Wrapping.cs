using System.Text;

namespace Kpss.Cli.Reporting;

/// <summary>Text broken into lines of a terminal. Spaces that may not break hold words together.</summary>
public static class Wrapping
{
    private const char Escape = '\e';

    /// <summary>However far to the right a text hangs, some words of it stand on a line.</summary>
    private const int LeastRoom = 16;

    /// <summary>Text as paragraphs have it: blanks are one space, and those that may not break come out as plain ones.</summary>
    /// <returns>At least one line; a word that is longer than a line stands alone on one.</returns>
    public static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var length = WidthOf(word);
            if (used > 0 && used + 1 + length > width)
            {
                lines.Add(DisplayText.Plain(line.ToString()));
                line.Clear();
                used = 0;
            }

            if (used > 0) line.Append(' ');
            line.Append(word);
            used += length + (used > 0 ? 1 : 0);
        }

        lines.Add(DisplayText.Plain(line.ToString()));
        return lines;
    }

    /// <summary>A line as it is, with its indent and its colours, broken where it would be too wide.</summary>
    /// <param name="whole">Units at its beginning between which it never breaks.</param>
    /// <param name="hanging">Columns before every line but the first; as many as leave some room.</param>
    public static string Broken(string line, int whole, int width, int hanging)
    {
        var margin = "\n" + new string(' ', Math.Min(hanging, width - LeastRoom));
        var broken = new StringBuilder(line.Length + margin.Length);
        var (column, spaceAt, columnBehindSpace) = (0, -1, 0);
        var isIndent = true;
        for (var at = 0; at < line.Length;)
        {
            var length = line[at] == Escape ? line.AsSpan(at).IndexOf('m') + 1 : 0;
            if (length > 0)
            {
                broken.Append(line, at, length);
                at += length;
                continue;
            }

            Rune.DecodeFromUtf16(line.AsSpan(at), out var rune, out length);
            column += CharacterWidth.Of(rune);
            isIndent &= line[at] == ' ';
            if (line[at] == ' ' && at >= whole && !isIndent) (spaceAt, columnBehindSpace) = (broken.Length, column);
            else if (column > width && spaceAt >= 0)
            {
                broken.Remove(spaceAt, 1).Insert(spaceAt, margin);
                column += margin.Length - 1 - columnBehindSpace;
                spaceAt = -1;
            }

            broken.Append(line, at, length);
            at += length;
        }

        return broken.ToString();
    }

    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += CharacterWidth.Of(rune);
        return width;
    }
}
