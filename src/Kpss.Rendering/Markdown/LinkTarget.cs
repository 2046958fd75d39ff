using System.Globalization;
using System.Text;

namespace Kpss.Rendering.Markdown;

/// <summary>Addresses as links write them.</summary>
internal static class LinkTarget
{
    private const string Mail = "mailto:";
    private const string Special = " \t\n<>\\`|\"^{}";

    /// <summary>What would end the address or be taken for something else is percent-encoded or behind a backslash.</summary>
    public static string Of(string target)
    {
        var address = new StringBuilder(target.Length);
        for (var i = 0; i < target.Length; i++)
        {
            var c = target[i];
            if (Special.Contains(c) || char.IsControl(c)) address.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            else if (c is '(' or ')' || IsEntity(target, i)) address.Append('\\').Append(c);
            else address.Append(c);
        }

        return address.ToString();
    }

    /// <summary>`&lt;https://…&gt;` where the text is the address itself, else null.</summary>
    public static string? Short(string target, string text, InlinePlace place)
    {
        var isMail = target.StartsWith(Mail, StringComparison.Ordinal) && !target.Contains('?');
        var shown = isMail ? target[Mail.Length..] : target;
        if (shown != text || (!isMail && !target.StartsWith("http", StringComparison.Ordinal))) return null;
        if (place == InlinePlace.Cell && text.Contains('|')) return null;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !"-._~:/?#@!$&'()*+,;=%".Contains(c)) return null;
        }

        return isMail && !IsMailAddress(text) ? null : $"<{text}>";
    }

    private static bool IsMailAddress(string text)
    {
        var at = text.IndexOf('@');
        if (at <= 0 || at == text.Length - 1) return false;
        foreach (var c in text.AsSpan(at + 1))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.')) return false;
        }

        return char.IsAsciiLetterOrDigit(text[at + 1]) && char.IsAsciiLetterOrDigit(text[^1]) && !text.AsSpan(0, at).ContainsAny("(),:;");
    }

    private static bool IsEntity(string target, int at)
    {
        if (target[at] != '&') return false;
        var end = at + 1;
        while (end < target.Length && (char.IsAsciiLetterOrDigit(target[end]) || target[end] == '#')) end++;
        return end < target.Length && target[end] == ';';
    }
}
