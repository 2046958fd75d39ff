namespace Kpss.Rendering.Markdown;

/// <summary>The characters on both sides of a border.</summary>
internal readonly record struct Neighbours(char Before, char After);

internal readonly record struct EmphasisMark(string Opening, string Closing)
{
    public static readonly EmphasisMark Underscore = new("_", "_");
    public static readonly EmphasisMark Star = new("*", "*");
    public static readonly EmphasisMark TwoStars = new("**", "**");
    public static readonly EmphasisMark EmElement = new("<em>", "</em>");
    public static readonly EmphasisMark StrongElement = new("<strong>", "</strong>");
}

/// <summary>
/// Chooses marks that surely work where they stand (CommonMark, 6.2: flanking runs), and elements where none does.
/// Marks of one character are never nested nor set side by side, so that the rules of how runs pair don't come into it.
/// </summary>
internal sealed class EmphasisMarks
{
    private bool _inUnderscores;
    private bool _inStars;

    public EmphasisMark Open(bool isStrong, char last, Neighbours outside, Neighbours inside)
    {
        var mark = Choose(isStrong, last, outside, inside);
        if (mark.Opening[0] == '_') _inUnderscores = true;
        if (mark.Opening[0] == '*') _inStars = true;
        return mark;
    }

    public void Close(EmphasisMark mark)
    {
        if (mark.Opening[0] == '_') _inUnderscores = false;
        if (mark.Opening[0] == '*') _inStars = false;
    }

    private EmphasisMark Choose(bool isStrong, char last, Neighbours outside, Neighbours inside)
    {
        var parted = Parts(outside.Before) && Parts(outside.After);
        var starsWork = !_inStars && last != '*'
            && (Parts(outside.Before) || char.IsLetterOrDigit(inside.Before))
            && (Parts(outside.After) || char.IsLetterOrDigit(inside.After));
        if (isStrong) return starsWork ? EmphasisMark.TwoStars : EmphasisMark.StrongElement;
        if (parted && !_inUnderscores && last != '_') return EmphasisMark.Underscore;
        return starsWork ? EmphasisMark.Star : EmphasisMark.EmElement;
    }

    /// <summary>Whitespace and punctuation, where versions of CommonMark agree that it is.</summary>
    private static bool Parts(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c) || (char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c));
}
