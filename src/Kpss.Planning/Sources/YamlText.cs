using System.Text;

namespace Kpss.Planning.Sources;

/// <summary>Texts as YAML values, in quotes only where they need them.</summary>
public static class YamlText
{
    /// <summary>What a value without quotes must not begin with.</summary>
    private const string SpecialStart = "-?:,[]{}#&*!|>'\"%@`~=<";

    /// <param name="isInBraces">True for a value between braces or brackets, where commas part values.</param>
    public static string Line(string text, bool isInBraces = false) => NeedsQuotes(text, isInBraces) ? Quoted(text) : text;

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\');
            quoted.Append(c is '\n' or '\r' or '\t' ? ' ' : c);
        }

        return quoted.Append('"').ToString();
    }

    private static bool NeedsQuotes(string text, bool isInBraces)
    {
        if (text.Length == 0 || text != text.Trim() || SpecialStart.Contains(text[0], StringComparison.Ordinal)) return true;
        if (text.AsSpan().IndexOfAny("\n\r\t") >= 0 || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal) || text[^1] == ':') return true;
        if (text is "null" or "Null" or "NULL" or "true" or "false" or "neuvedeno") return true;
        return isInBraces && text.AsSpan().IndexOfAny(",[]{}") >= 0;
    }
}
