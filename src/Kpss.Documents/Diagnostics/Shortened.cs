namespace Kpss.Documents.Diagnostics;

/// <summary>Texts of others cut to a bearable length; a character of two units stays whole.</summary>
public static class Shortened
{
    /// <param name="most">Units that are kept, beside the mark of the cut.</param>
    public static string ToBeginning(string text, int most)
    {
        if (text.Length <= most) return text;
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";
    }

    /// <inheritdoc cref="ToBeginning"/>
    public static string ToEnd(string text, int most)
    {
        if (text.Length <= most) return text;
        return "…" + text[^(char.IsLowSurrogate(text[^most]) ? most - 1 : most)..];
    }
}
