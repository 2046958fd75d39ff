using System.Globalization;
using System.Text;

namespace Kpss.Cli.Reporting;

/// <summary>How a terminal shows a character: in how many columns, and whether it may be shown at all.</summary>
public static class CharacterWidth
{
    /// <summary>Blocks of East Asian wide characters and emoji (Unicode UAX #11, W and F), joined where only unassigned ones lie between.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF),
        (0x20000, 0x3FFFD),
    ];

    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        foreach (var (first, last) in Wide)
        {
            if (rune.Value < first) return 1;
            if (rune.Value <= last) return 2;
        }

        return 1;
    }

    /// <summary>
    /// Control characters would let a source file steer the terminal, and those of writing direction would let it
    /// show the text in another order than it has. XML cannot hold the last two at all.
    /// </summary>
    public static bool IsDangerous(Rune rune) =>
        Rune.IsControl(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x2028 or 0x2029 or 0xFFFE or 0xFFFF;
}
