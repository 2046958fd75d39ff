using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>The HTML that kpss itself writes into Markdown where no mark would do. Prose of authors has none.</summary>
internal static class OwnTags
{
    public const string Break = "<br>";

    /// <summary>Keeps two lists apart.</summary>
    public const string Comment = "<!-- -->";

    private const string AnchorStart = "<a name=\"";
    private const string AnchorEnd = "\">";

    public static string? ClosingOf(string tag) => tag switch
    {
        "<em>" => "</em>",
        "<strong>" => "</strong>",
        "<code>" => "</code>",
        _ => null,
    };

    /// <summary>The name of an anchor that stands on a line of its own, else null.</summary>
    public static string? AnchorOf(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not HtmlInline { NextSibling: HtmlInline { Tag: "</a>", NextSibling: null } } opening) return null;
        var tag = opening.Tag;
        if (!tag.StartsWith(AnchorStart, StringComparison.Ordinal) || !tag.EndsWith(AnchorEnd, StringComparison.Ordinal)) return null;
        var name = tag[AnchorStart.Length..^AnchorEnd.Length];
        return IsName(name) ? name : null;
    }

    private static bool IsName(string name)
    {
        foreach (var part in name.Split("--"))
        {
            if (!Sources.Words.IsId(part)) return false;
        }

        return true;
    }
}
