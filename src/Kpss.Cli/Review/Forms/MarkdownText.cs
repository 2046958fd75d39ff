using System.Text;
using Kpss.Cli.Reporting;

namespace Kpss.Cli.Review.Forms;

/// <summary>Text of the sources in a comment, where no sign of it may make markup, a mention or a link to an issue.</summary>
internal static class MarkdownText
{
    /// <summary>As good between Markdown as inside HTML: a sign written by its number is only a sign.</summary>
    public static string Escaped(string text)
    {
        var clean = DisplayText.Clean(text);
        var escaped = new StringBuilder(clean.Length + 16);
        for (var at = 0; at < clean.Length; at++)
        {
            var c = clean[at];
            if (c is '&' or '<' or '>' or '*' or '_' or '`' or '~' or '[' or ']' or '\\' or '|' or '$') escaped.Append("&#").Append((int)c).Append(';');
            else escaped.Append(c);

            // Hosts look for mentions and numbers in the finished text; a comment keeps sign and word apart.
            if (c is '@' or '#' or '!' or '%' && at + 1 < clean.Length && char.IsLetterOrDigit(clean[at + 1])) escaped.Append("<!-- -->");
        }

        return escaped.ToString();
    }
}
