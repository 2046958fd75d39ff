namespace Kpss.Documents.Texts;

/// <summary>The first letter of a text, as it begins a sentence or stands inside one.</summary>
public static class FirstLetter
{
    /// <summary>Names stand in registers as inside a sentence; a printed line starts with a capital.</summary>
    public static string Capital(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The first word small, as inside a sentence; `I. pololetí` and abbreviations stay.</summary>
    public static string Small(string text) => text is [_, var second, ..] && char.IsLower(second) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
