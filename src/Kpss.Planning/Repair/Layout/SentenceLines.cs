using System.Text;
using Kpss.Documents.Texts;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Repair.Layout;

/// <summary>Brings the sentences of one paragraph to lines of their own.</summary>
internal static class SentenceLines
{
    /// <param name="flat">The paragraph without marks of lists and quotations.</param>
    public static string Of(string flat, PlainParagraph plain)
    {
        var borders = Borders(flat, plain);
        var lines = new StringBuilder(flat.Length);
        for (var at = 0; at < flat.Length;)
        {
            if (borders.Contains(at) && flat[at] != '\n')
            {
                lines.Append('\n');
                at++;
            }
            else if (flat[at] == '\n' && !plain.HardBreaks.Contains(at))
            {
                // Blanks around a line end are none to Markdown.
                while (lines.Length > 0 && lines[^1] is ' ' or '\t') lines.Length--;
                lines.Append(borders.Contains(at) ? '\n' : ' ');
                at++;
            }
            else lines.Append(flat[at++]);
        }

        return lines.ToString();
    }

    /// <summary>The blanks and line ends in whose place a line may end.</summary>
    private static HashSet<int> Borders(string flat, PlainParagraph plain)
    {
        var borders = new HashSet<int>();
        var breaks = Sentences.Breaks(plain.Text);
        for (var i = 0; i < plain.Text.Length; i++)
        {
            if (plain.PlaceOf(i) is not { } place || !char.IsWhiteSpace(plain.Text[i])) continue;
            if (i < breaks.Length && breaks[i] ? MayEndLine(flat, place) : flat[place] == '\n' && Sentences.MayEndBefore(plain.Text, i)) borders.Add(place);
        }

        return borders;
    }

    private static bool MayEndLine(string flat, int place)
    {
        if (flat[place] == '\n') return true;
        // Of several blanks one would be lost: that is for `kpss fix`.
        if (flat[place] != ' ' || place == 0 || place + 1 == flat.Length) return false;
        return !IsBlank(flat[place - 1]) && !IsBlank(flat[place + 1]) && !LineStart.IsMark(flat.AsSpan(place + 1));
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n';
}
