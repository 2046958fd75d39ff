using System.Text;

namespace Kpss.Cli.Reporting;

/// <summary>Text broken into lines of a terminal. Spaces that may not break hold words together, and come out as plain ones.</summary>
public static class Wrapping
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

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
                lines.Add(Plain(line.ToString()));
                line.Clear();
                used = 0;
            }

            if (used > 0) line.Append(' ');
            line.Append(word);
            used += length + (used > 0 ? 1 : 0);
        }

        lines.Add(Plain(line.ToString()));
        return lines;
    }

    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += CharacterWidth.Of(rune);
        return width;
    }

    /// <summary>As others copy and search it, and so that no character steers the terminal.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is NoBreakSpace or NarrowNoBreakSpace) plain.Append(' ');
            else if (!CharacterWidth.IsDangerous(rune)) plain.Append(rune.ToString());
        }

        return plain.ToString();
    }
}
