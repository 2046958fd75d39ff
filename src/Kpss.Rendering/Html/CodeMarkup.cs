using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>Lines that keep their form; those that are too long go on below.</summary>
internal static class CodeMarkup
{
    public static void Write(MarkupWriter html, CodeListing code)
    {
        html.Start("figure").Attribute("id", code.Key.Anchor).Attribute("class", "code").Attribute("data-key", code.Key.Path).NewLine();
        if (code.Caption.Length > 0) html.Start("figcaption").Text(code.Caption).EndLine();
        html.Start("pre").Start("code").Text(code.Value).End().EndLine();
        html.EndLine();
    }
}
