using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

/// <summary>Lines that start with what Word takes for a bullet.</summary>
/// <param name="First">The bullet of the first of them.</param>
/// <param name="AreAllBelow">True when no other line follows them in the paragraph.</param>
internal sealed record PastedBullets(SourceSpan First, bool AreAllBelow, Sequence<TextEdit> Edits)
{
    private const string Marks = "•·▪▫◦●○■□‣⁃\uF0B7\uF0A7\uF0D8\uF0FC\uF02D";

    /// <summary>Marks that are letters or signs as well, and count as bullets with a wide gap behind them or on several lines.</summary>
    private const string Doubtful = "o§-–—";

    /// <summary>What to show for it: characters of Word's own fonts have no look elsewhere.</summary>
    public string Mark => First.Text[0] is >= '\uE000' and < '\uF900' ? $"U+{(int)First.Text[0]:X4}" : First.Text.ToString();

    public static PastedBullets? In(WrittenLines lines)
    {
        var edits = new List<TextEdit>();
        SourceSpan? first = null;
        var (isSure, areAllBelow) = (false, true);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Line(i);
            if (GapBehind(line.Text) is not { } gap)
            {
                areAllBelow &= first is null;
                continue;
            }

            first ??= line.Part(0, 1);
            isSure |= Marks.Contains(line.Text[0], StringComparison.Ordinal) || line.Text[1] is '\t';
            edits.Add(new(line.Part(0, 1 + gap), "- "));
        }

        return first is not null && (isSure || edits.Count > 1) ? new(first, areAllBelow, edits.ToSequence()) : null;
    }

    /// <returns>Null where the line starts with no bullet.</returns>
    private static int? GapBehind(ReadOnlySpan<char> line)
    {
        if (line.Length < 2) return null;
        var gap = line.Length - 1 - line[1..].TrimStart(" \t\u00A0").Length;
        if (gap + 1 >= line.Length) return null;
        if (Marks.Contains(line[0], StringComparison.Ordinal)) return gap;
        if (!Doubtful.Contains(line[0], StringComparison.Ordinal)) return null;
        var next = line[gap + 1];
        return line[0] switch
        {
            'o' => gap >= 2 || line[1] is '\t' ? gap : null,
            '§' => gap > 0 && char.IsLetter(next) ? gap : null,
            // With a plain space behind it a hyphen is a bullet already.
            '-' => gap == 0 ? char.IsLetter(next) ? gap : null : line[1] is ' ' ? null : gap,
            _ => gap > 0 ? gap : null,
        };
    }
}
