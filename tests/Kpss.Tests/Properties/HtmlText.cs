using System.Net;
using System.Text.RegularExpressions;

namespace Kpss.Tests.Properties;

/// <summary>What a reader sees of a page: no head, no contents, no lists to choose from, elements of a line joined as they stand, all others set apart.</summary>
internal static partial class HtmlText
{
    private static readonly HashSet<string> OfALine = new(StringComparer.Ordinal) { "a", "em", "strong", "code", "span", "b", "i", "cite" };

    public static string Of(string html)
    {
        var body = Unread().Replace(html, " ");
        return WebUtility.HtmlDecode(Tag().Replace(body, tag => OfALine.Contains(tag.Groups["name"].Value) ? "" : "\n"));
    }

    [GeneratedRegex("<(head|nav|script|style|svg|select)[ >].*?</\\1>|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex("""<[/!]?(?<name>[a-zA-Z][a-zA-Z0-9]*)(?:"[^"]*"|[^">])*>""")]
    private static partial Regex Tag();
}
