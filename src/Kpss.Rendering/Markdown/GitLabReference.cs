using System.Text;

namespace Kpss.Rendering.Markdown;

/// <summary>
/// Signs from which GitLab makes links to things of its own: `@jana`, `#12`, `!12`, `%plán`, `&12`, `^alert#1`, and pictures
/// of `:smile:`. A backslash stops it; GitHub shows the same either way.
/// </summary>
internal static class GitLabReference
{
    public static bool Starts(char sign, char next, StringBuilder before) => sign switch
    {
        '!' => char.IsAsciiDigit(next),
        '@' => (char.IsLetterOrDigit(next) || next == '_') && (before is not [.., var last] || !char.IsLetterOrDigit(last)),
        '%' => char.IsLetterOrDigit(next) || next is '"' or '{',
        _ => char.IsAsciiLetter(next),
    };

    public static bool IsEmoji(string text, int colon)
    {
        var end = colon + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '+' or '-')) end++;
        return end > colon + 1 && end < text.Length && text[end] == ':';
    }
}
