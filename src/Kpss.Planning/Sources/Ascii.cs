using System.Text;

namespace Kpss.Planning.Sources;

/// <summary>The ASCII form of Czech words: `cílová_skupina` is `cilova_skupina`.</summary>
public static class Ascii
{
    /// <summary>
    /// Takes the marks off Latin letters and spells out letters such as `ß` and `ł`; whatever else there is stays.
    /// </summary>
    /// <returns>The same instance when nothing changes.</returns>
    public static string Fold(string text)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');
        if (first < 0) return text;

        var folded = new StringBuilder(text.Length);
        folded.Append(text, 0, first);
        foreach (var c in text.AsSpan(first)) Append(folded, c);
        return folded.Equals(text) ? text : folded.ToString();
    }

    private static void Append(StringBuilder folded, char c)
    {
        if (char.IsAscii(c))
        {
            folded.Append(c);
            return;
        }

        if (LatinMarks.IsCombining(c)) return;

        var bare = WithoutMarks(c);
        if (SpelledOut(bare) is { } spelled) folded.Append(spelled);
        else folded.Append(bare);
    }

    private static char WithoutMarks(char letter)
    {
        // A letter such as ǚ carries two.
        while (LatinMarks.Bare(letter) is var bare && bare != letter) letter = bare;
        return letter;
    }

    private static string? SpelledOut(char letter) => letter switch
    {
        'ß' => "ss",
        'ẞ' => "SS",
        'æ' => "ae",
        'Æ' => "AE",
        'œ' => "oe",
        'Œ' => "OE",
        'ø' => "o",
        'Ø' => "O",
        'ł' => "l",
        'Ł' => "L",
        'đ' or 'ð' => "d",
        'Đ' or 'Ð' => "D",
        'ħ' => "h",
        'Ħ' => "H",
        'ŧ' => "t",
        'Ŧ' => "T",
        'þ' => "th",
        'Þ' => "TH",
        'ı' => "i",
        'ŋ' => "n",
        'Ŋ' => "N",
        _ => null,
    };
}
