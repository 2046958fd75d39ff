using Kpss.Documents;

namespace Kpss.Rendering.Charts.Lettering;

/// <summary>Breaks a text into lines that fit, and shortens what does not.</summary>
internal static class TextLines
{
    private const string Ellipsis = "…";
    private const string Hanging = " \u00A0,;:–-(„";

    // A word is broken only where that leaves more of it than a letter or two.
    private const double LeastOfLine = 0.5;

    /// <summary>At most so many lines, none wider than the width; what is left out is told by an ellipsis.</summary>
    public static Sequence<string> Fit(string text, TextStyle style, double width, int mostLines)
    {
        var rest = text.AsSpan().Trim();
        var lines = new List<string>();
        while (!rest.IsEmpty && lines.Count < mostLines - 1)
        {
            var line = LineOf(rest, style, width);
            lines.Add(line.TrimEnd(' ').ToString());
            rest = rest[line.Length..].TrimStart(' ');
        }

        if (!rest.IsEmpty) lines.Add(Shortened(rest, style, width));
        return lines.ToSequence();
    }

    /// <summary>The text itself when it fits, else its beginning and an ellipsis.</summary>
    public static string Shortened(ReadOnlySpan<char> text, TextStyle style, double width)
    {
        if (TextMeasure.Width(text, style) <= width) return text.ToString();
        var room = width - TextMeasure.Width(Ellipsis, style);
        return string.Concat(WithoutHangingEnd(LineOf(text, style, room)), Ellipsis);
    }

    // Neither punctuation nor a preposition of one letter says anything before an ellipsis.
    private static ReadOnlySpan<char> WithoutHangingEnd(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd(Hanging);
        var word = end[(end.LastIndexOfAny(" \u00A0") + 1)..];
        return word.Length == 1 && end.Length > 1 && char.IsLower(word[0]) ? end[..^1].TrimEnd(Hanging) : end;
    }

    // As many words as fit; a word that would leave half of the line empty is broken.
    private static ReadOnlySpan<char> LineOf(ReadOnlySpan<char> text, TextStyle style, double width)
    {
        var fitting = Fitting(text, style, width);
        if (fitting == text.Length) return text;
        var space = text[..(fitting + 1)].LastIndexOf(' ');
        return space > 0 && TextMeasure.Width(text[..space], style) >= LeastOfLine * width ? text[..space] : text[..fitting];
    }

    private static int Fitting(ReadOnlySpan<char> text, TextStyle style, double width)
    {
        var count = text.Length;
        while (count > 1 && TextMeasure.Width(text[..count], style) > width) count--;
        return count > 1 && char.IsHighSurrogate(text[count - 1]) ? count - 1 : count;
    }
}
