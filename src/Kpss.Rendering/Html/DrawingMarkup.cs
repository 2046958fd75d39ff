using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>
/// A drawing within the page. Its shapes are one picture with a name, which hides all that is in it from those who listen;
/// so the labels that lead somewhere stand behind the picture, as links.
/// </summary>
internal static class DrawingMarkup
{
    // With a pixel and a fifth to the unit, the least that the style shows, this is a target of 24 pixels.
    private const double LeastHeightOfLink = 20;
    private const double BesideLink = 2;

    public static void Start(MarkupWriter html, Drawing drawing, string layout)
    {
        html.Start("svg").Attribute("class", layout).Attribute("role", "presentation");
        html.Attribute("viewBox", SvgShapes.ViewBox(drawing)).NewLine();
    }

    // The description is the name of the picture, as many who listen are read no other; the caption names the figure around it.
    public static void StartPicture(MarkupWriter html, Chart chart, string layout)
    {
        var description = PageIds.DescriptionOf(chart.Key.Anchor, layout);
        html.Start("g").Attribute("role", "img").Attribute("aria-labelledby", description).NewLine();
        html.Start("desc").Attribute("id", description).Text(chart.Description).EndLine();
    }

    public static void StartHidden(MarkupWriter html) => html.Start("g").Attribute("aria-hidden", "true").NewLine();

    /// <summary>Writes what belongs to the picture and ends it.</summary>
    public static void WritePicture(MarkupWriter html, Drawing drawing)
    {
        var shapes = new SvgShapes(html, SvgColours.Variable);
        foreach (var shape in drawing.Shapes)
        {
            if (shape is not Label { Target: not null }) shapes.Write(shape);
        }

        html.EndLine();
    }

    public static void WriteLinks(MarkupWriter html, Drawing drawing)
    {
        var shapes = new SvgShapes(html, SvgColours.Variable);
        foreach (var shape in drawing.Shapes)
        {
            if (shape is Label { Target: { } target } label) WriteLink(html, label, target, shapes);
        }
    }

    private static void WriteLink(MarkupWriter html, Label label, BlockKey target, SvgShapes shapes)
    {
        html.Start("a").Attribute("href", "#" + target.Anchor).NewLine();
        var area = label.Area;
        var height = Math.Max(area.Height, LeastHeightOfLink);
        shapes.WriteArea(new(area.Left - BesideLink, area.Middle - (height / 2), area.Width + (2 * BesideLink), height, label.Ink));
        shapes.Write(label);
        html.EndLine();
    }
}
