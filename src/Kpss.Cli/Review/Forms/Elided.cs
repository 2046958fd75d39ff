namespace Kpss.Cli.Review.Forms;

/// <summary>Long stretches that stayed the same, cut to what shows where a change is.</summary>
internal static class Elided
{
    /// <param name="context">Characters kept beside a change.</param>
    public static string Of(string text, int context, bool hasBefore, bool hasAfter)
    {
        if (!hasBefore && !hasAfter || text.Length <= context * (hasBefore && hasAfter ? 2 : 1) + 10) return text;
        var start = hasBefore ? Beginning(text, context) : "";
        var end = hasAfter ? End(text, context) : "";
        return $"{start}{(hasBefore ? " " : "")}…{(hasAfter ? " " : "")}{end}";
    }

    private static string Beginning(string text, int most)
    {
        var space = text.LastIndexOf(' ', most);
        return text[..(space > 0 ? space : most)];
    }

    private static string End(string text, int most)
    {
        var space = text.IndexOf(' ', text.Length - most);
        return text[(space >= 0 && space < text.Length - 1 ? space + 1 : text.Length - most)..];
    }
}
