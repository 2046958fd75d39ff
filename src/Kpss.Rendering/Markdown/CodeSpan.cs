using System.Text;

namespace Kpss.Rendering.Markdown;

internal static class CodeSpan
{
    public static bool IsBlank(string value) => value.AsSpan().Trim().IsEmpty;

    public static string Of(string value)
    {
        var text = new StringBuilder(value.Length);
        var (run, longest) = (0, 0);
        foreach (var c in value)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
            text.Append(char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c);
        }

        var fence = new string('`', longest + 1);
        var padding = IsPadded(text[0], text[^1]) ? " " : "";
        return $"{fence}{padding}{text}{padding}{fence}";
    }

    /// <summary>A backtick at the edge needs a space before it; a space at both edges would be taken for such a one.</summary>
    private static bool IsPadded(char first, char last) => first == '`' || last == '`' || (first == ' ' && last == ' ');
}
