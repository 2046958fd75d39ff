using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Charts;

/// <summary>A drawing as a file of its own in Scalable Vector Graphics.</summary>
public static class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    public static void Write(Drawing drawing, Stream target)
    {
        var svg = new MarkupWriter(target);
        svg.Start("svg").Attribute("xmlns", Namespace);
        svg.Attribute("width", SvgShapes.Digits(drawing.Width) + "pt").Attribute("height", SvgShapes.Digits(drawing.Height) + "pt");
        svg.Attribute("viewBox", SvgShapes.ViewBox(drawing)).Attribute("font-family", "Calibri, Carlito, sans-serif");
        var shapes = new SvgShapes(svg, SvgColours.Literal);
        foreach (var shape in drawing.Shapes) shapes.Write(shape);
        svg.End();
        svg.Flush();
    }
}
