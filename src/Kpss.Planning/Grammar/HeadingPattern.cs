namespace Kpss.Planning.Grammar;

/// <summary>
/// How the heading of an item is printed: `Prioritní oblast {číslo}. {název}` is the number part
/// `Prioritní oblast {číslo}.`, a space and the title.
/// </summary>
/// <param name="Before">The template of the number part with `{číslo}`; empty when only the title is printed.</param>
/// <param name="Between">What stands between number part and title.</param>
/// <param name="After">The template of what follows the title.</param>
public sealed record HeadingPattern(string Before, string Between, string After)
{
    public const string Number = "{číslo}";
    public const string Title = "{název}";

    public static readonly HeadingPattern TitleOnly = new("", "", "");

    /// <returns>Null when the template doesn't hold the title just once.</returns>
    public static HeadingPattern? Parse(string template)
    {
        var at = template.IndexOf(Title, StringComparison.Ordinal);
        if (at < 0 || template.IndexOf(Title, at + 1, StringComparison.Ordinal) >= 0) return null;

        var before = template[..at];
        var number = before.LastIndexOf(Number, StringComparison.Ordinal);
        // Punctuation that clings to the number belongs to it; a spaced dash stands between.
        var end = number < 0 ? before.TrimEnd().Length : number + Number.Length;
        while (end < before.Length && !char.IsWhiteSpace(before[end])) end++;
        return new(before[..end], before[end..], template[(at + Title.Length)..]);
    }

    /// <summary>What follows the title, as ` (1.2)` does.</summary>
    public string Behind(string number) => After.Replace(Number, number, StringComparison.Ordinal);

    public string NumberPart(string number) => Before.Replace(Number, number, StringComparison.Ordinal);
}
