using System.Text;

namespace Kpss.Cli.Reporting;

/// <summary>Text of the sources, or quoting them, as it may be shown: one line stays one line and no character steers the terminal.</summary>
internal static class DisplayText
{
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
}
