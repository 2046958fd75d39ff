using Kpss.Rendering.Charts;

namespace Kpss.Tests.Charts;

/// <summary>What an eye would find wrong with a drawing, found by its geometry.</summary>
internal static class DrawingFlaws
{
    // A hundredth of a point, which is what the writers round to.
    private const double Rounding = 0.01;

    public static IEnumerable<string> Of(Drawing drawing) => [.. Outside(drawing), .. TextUponText(drawing), .. TextAcrossShapes(drawing), .. StruckOut(drawing)];

    private static IEnumerable<string> Outside(Drawing drawing) =>
        from shape in drawing.Shapes
        let box = BoxOf(shape)
        where box is not null
        where box.Left < -Rounding || box.Top < -Rounding || box.Right > drawing.Width + Rounding || box.Bottom > drawing.Height + Rounding
        select $"outside of {drawing.Width} × {drawing.Height}: {box}";

    private static IEnumerable<string> TextUponText(Drawing drawing)
    {
        var labels = drawing.Shapes.OfType<Label>().ToArray();
        return
            from i in Enumerable.Range(0, labels.Length)
            from other in labels[(i + 1)..]
            where Meet(labels[i].Area, other.Area)
            select $"one upon the other: „{labels[i].FullText}“ and „{other.FullText}“";
    }

    // Text stands wholly upon a shape or beside it, never across its edge.
    private static IEnumerable<string> TextAcrossShapes(Drawing drawing) =>
        from label in drawing.Shapes.OfType<Label>()
        from shape in drawing.Shapes
        where shape is Polygon or Rectangle { Ink: not Ink.Paper }
        let box = BoxOf(shape)
        where Meet(label.Area, box) && !Contains(box, label.Area)
        select $"across an edge: „{label.FullText}“ {label.Area} and {box}";

    private static IEnumerable<string> StruckOut(Drawing drawing)
    {
        var shapes = drawing.Shapes.ToArray();
        return
            from i in Enumerable.Range(0, shapes.Length)
            where shapes[i] is Strokes
            from line in ((Strokes)shapes[i]).Lines
            from label in shapes.OfType<Label>()
            where Meet(label.Area, BoxOf(line)) && !shapes[(i + 1)..].Any(plate => plate is Rectangle or Polygon && Contains(BoxOf(plate)!, label.Area))
            select $"a line runs through „{label.FullText}“ {label.Area}: {line}";
    }

    private static Rectangle? BoxOf(Shape shape) => shape switch
    {
        Rectangle it => it,
        Label it => it.Area,
        Polygon it => BoxOf([.. it.Corners]),
        Strokes { Lines.Count: 0 } => null,
        Strokes it => BoxOf([.. it.Lines.SelectMany(line => new[] { line.From, line.To })]),
        _ => throw new InvalidOperationException($"Nobody knows where a {shape.GetType().Name} is."),
    };

    private static Rectangle BoxOf(Stroke line) => BoxOf([line.From, line.To]);

    private static Rectangle BoxOf(Point[] points)
    {
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        return new(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top, Ink.Text);
    }

    private static bool Meet(Rectangle one, Rectangle other) =>
        one.Left < other.Right - Rounding && other.Left < one.Right - Rounding && one.Top < other.Bottom - Rounding && other.Top < one.Bottom - Rounding;

    private static bool Contains(Rectangle outer, Rectangle inner) =>
        outer.Left <= inner.Left + Rounding && outer.Right >= inner.Right - Rounding && outer.Top <= inner.Top + Rounding && outer.Bottom >= inner.Bottom - Rounding;
}
