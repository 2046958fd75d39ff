namespace Kpss.Rendering.Markdown;

/// <summary>
/// Web addresses in plain text. GitHub and GitLab make links of them, which is welcome as long as they see the same
/// characters; where one would need a backslash, the link is prevented instead.
/// </summary>
internal static class BareAddress
{
    public static bool StartsAtDot(string text, int dot) => EndsWith(text.AsSpan(0, dot), "www");

    /// <summary>Schemes that some leave out when they show the link.</summary>
    public static bool EndsHiddenScheme(string text, int colon) =>
        EndsWith(text.AsSpan(0, colon), "mailto") || EndsWith(text.AsSpan(0, colon), "tel");

    public static bool IsSpoiled(string text, int at, EscapeContext context)
    {
        for (var i = at; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) return false;
            if ("\\*`[]~$_<>&|#".Contains(text[i])) return true;
            if (text[i] == ':' && EndsHiddenScheme(text, i)) return true;
        }

        // What follows in other marks would become part of the address.
        return context.HasMore;
    }

    private static bool EndsWith(ReadOnlySpan<char> text, string end) => text.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
