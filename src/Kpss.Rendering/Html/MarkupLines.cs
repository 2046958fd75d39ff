using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>A line a block, so that two versions of a page can be compared in git.</summary>
internal static class MarkupLines
{
    public static MarkupWriter NewLine(this MarkupWriter html) => html.Raw("\n");

    public static MarkupWriter EndLine(this MarkupWriter html) => html.End().Raw("\n");

    public static MarkupWriter EndVoidLine(this MarkupWriter html) => html.EndVoid().Raw("\n");
}
