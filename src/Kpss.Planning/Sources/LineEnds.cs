namespace Kpss.Planning.Sources;

/// <summary>How a file ends its lines.</summary>
public static class LineEnds
{
    /// <summary>The line end that a text uses first.</summary>
    public static string Of(string text) => text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var at && text[at - 1] == '\r' ? "\r\n" : "\n";

    /// <summary>Whole lines put in at the start of a line, or at the end of a text that ends without a line end.</summary>
    public static string Insert(string text, int at, List<string> lines)
    {
        var end = Of(text);
        var isOpen = at > 0 && text[at - 1] != '\n';
        var added = string.Join(end, lines);
        return text[..at] + (isOpen ? end + added : added + end) + text[at..];
    }
}
