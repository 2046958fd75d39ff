using System.Globalization;
using System.Text;
using Kpss.Rendering.Charts.Lettering;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Charts;

/// <summary>Writes shapes as elements of SVG, for a file of its own or within a page.</summary>
internal sealed class SvgShapes(MarkupWriter svg, Func<Ink, string> colour)
{
    public void Write(Shape shape)
    {
        switch (shape)
        {
            case Rectangle it: WriteRectangle(it); break;
            case Polygon it: WritePolygon(it); break;
            case Strokes it: WriteStrokes(it); break;
            case Label it: WriteLabel(it); break;
            default: throw new InvalidOperationException($"No element for {shape.GetType().Name}.");
        }

        svg.Raw("\n");
    }

    /// <summary>Writes what nobody sees but a click meets.</summary>
    public void WriteArea(Rectangle area)
    {
        WriteBox(area).Attribute("class", "area").EndEmpty();
        svg.Raw("\n");
    }

    public static string ViewBox(Drawing drawing) => $"0 0 {Digits(drawing.Width)} {Digits(drawing.Height)}";

    /// <summary>At most two decimals: a fiftieth of a pixel, and the same on every machine.</summary>
    public static string Digits(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    private void WriteRectangle(Rectangle rectangle) => WriteBox(rectangle).Attribute("fill", colour(rectangle.Ink)).EndEmpty();

    private MarkupWriter WriteBox(Rectangle box)
    {
        svg.Start("rect").Attribute("x", Digits(box.Left)).Attribute("y", Digits(box.Top));
        return svg.Attribute("width", Digits(box.Width)).Attribute("height", Digits(box.Height));
    }

    private void WritePolygon(Polygon polygon)
    {
        var corners = new StringBuilder();
        foreach (var corner in polygon.Corners) corners.Append(corners.Length == 0 ? "" : " ").Append(At(corner));
        svg.Start("polygon").Attribute("points", corners.ToString()).Attribute("fill", colour(polygon.Ink)).EndEmpty();
    }

    private void WriteStrokes(Strokes strokes)
    {
        var path = new StringBuilder();
        foreach (var line in strokes.Lines) path.Append('M').Append(At(line.From)).Append(To(line));
        svg.Start("path").Attribute("d", path.ToString());
        svg.Attribute("stroke", colour(strokes.Ink)).Attribute("stroke-width", Digits(strokes.Thickness)).EndEmpty();
    }

    private void WriteLabel(Label label)
    {
        svg.Start("text").Attribute("font-size", Digits(label.Style.Size)).Attribute("fill", colour(label.Ink));
        if (label.Style.Weight == TextWeight.Bold) svg.Attribute("font-weight", "bold");
        if (label.Anchor != TextAnchor.Start) svg.Attribute("text-anchor", label.Anchor == TextAnchor.Middle ? "middle" : "end");
        if (label.IsShortened) svg.Start("title").Text(label.FullText).End();
        for (var i = 0; i < label.Lines.Count; i++) WriteLine(label, i);
        svg.End();
    }

    // The length is told, so that another typeface, where this one is missing, runs into nothing.
    private void WriteLine(Label label, int line)
    {
        svg.Start("tspan").Attribute("x", Digits(label.X)).Attribute("y", Digits(label.Baseline + (line * label.Style.LineHeight)));
        svg.Attribute("textLength", Digits(TextMeasure.Width(label.Lines[line], label.Style))).Attribute("lengthAdjust", "spacingAndGlyphs");
        svg.Text(label.Lines[line]).End();
        if (line < label.Lines.Count - 1) svg.Text(" ");
    }

    private static string To(Stroke line)
    {
        if (line.From.X == line.To.X) return "V" + Digits(line.To.Y);
        return line.From.Y == line.To.Y ? "H" + Digits(line.To.X) : "L" + At(line.To);
    }

    private static string At(Point point) => $"{Digits(point.X)} {Digits(point.Y)}";
}
