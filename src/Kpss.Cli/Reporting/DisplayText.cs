using System.Text;

namespace Kpss.Cli.Reporting;

/// <summary>Text of the sources, or quoting them, as it may be shown: one line stays one line and no character steers the terminal.</summary>
public static class DisplayText
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t') clean.Append(' ');
            else if (!CharacterWidth.IsDangerous(rune)) clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>As others copy and search it: spaces that may not break are plain ones.</summary>
    public static string Plain(string text) => Clean(text).Replace(NoBreakSpace, ' ').Replace(NarrowNoBreakSpace, ' ');
}
