using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

internal static class FigureMarkup
{
    public static void Write(MarkupWriter html, Figure figure)
    {
        html.Start("figure").Attribute("id", figure.Key.Anchor).Attribute("class", "picture").Attribute("data-key", figure.Key.Path).NewLine();
        PictureMarkup.Write(html, figure.Picture, "shown");
        if (figure.Caption.Count > 0) html.Start("figcaption").Inlines(figure.Caption).EndLine();
        html.EndLine();
    }
}
