namespace Kpss.Planning.Sources;

/// <summary>Quotation marks that word processors make of straight ones. To YAML they are part of the text.</summary>
public static class CurlyQuotes
{
    private const string Marks = "„“”‚‘’»«";

    /// <returns>The text inside the marks; null when there are none around it, or nothing inside.</returns>
    public static string? Remove(string text)
    {
        var bare = text.AsSpan().Trim(Marks);
        return bare.Length == text.Length || bare.Length == 0 ? null : bare.ToString();
    }
}
