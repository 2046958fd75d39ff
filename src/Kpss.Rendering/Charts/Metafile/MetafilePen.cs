using Kpss.Documents;
using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts.Metafile;

/// <summary>Draws shapes as records.</summary>
internal sealed class MetafilePen(MetafileRecords records)
{
    // One of the objects that every device has.
    private const int NoPen = unchecked((int)0x80000008);

    private readonly List<MetafileObject> _objects = [];

    public void Draw(Shape shape)
    {
        switch (shape)
        {
            case Rectangle it: Fill([new(it.Left, it.Top), new(it.Right, it.Top), new(it.Right, it.Bottom), new(it.Left, it.Bottom)], it.Ink); break;
            case Polygon it: Fill(it.Corners, it.Ink); break;
            case Strokes it: Draw(it); break;
            case Label it: Write(it); break;
            default: throw new InvalidOperationException($"No record for {shape.GetType().Name}.");
        }
    }

    private void Fill(Sequence<Point> corners, Ink ink)
    {
        Select(new SolidBrush(ink));
        records.Single(RecordType.SelectObject, NoPen);
        var polygon = records.Begin(RecordType.Polygon);
        NoBounds(polygon).Int(corners.Count);
        foreach (var corner in corners) polygon.Int(X(corner)).Int(Y(corner));
        records.End();
    }

    private void Draw(Strokes strokes)
    {
        if (strokes.Lines.Count == 0) return;
        Select(new FlatPen(strokes.Ink, strokes.Thickness));
        foreach (var line in strokes.Lines)
        {
            records.Pair(RecordType.MoveToEx, X(line.From), Y(line.From));
            records.Pair(RecordType.LineTo, X(line.To), Y(line.To));
        }
    }

    private void Write(Label label)
    {
        Select(new Typeface(label.Style));
        records.Single(RecordType.SetTextColor, MetafileObject.ColourOf(label.Ink));
        for (var i = 0; i < label.Lines.Count; i++)
        {
            var line = label.Lines[i];
            var left = label.X - (TextMeasure.Width(line, label.Style) * OfWidthBefore(label.Anchor));
            TextRecord.Write(records, line, label.Style, new(left, label.Baseline + (i * label.Style.LineHeight)));
        }
    }

    private static double OfWidthBefore(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Start => 0,
        TextAnchor.Middle => 0.5,
        _ => 1,
    };

    // Objects are created where they are first needed and numbered from 1 in that order.
    private void Select(MetafileObject wanted)
    {
        var handle = _objects.IndexOf(wanted) + 1;
        if (handle == 0)
        {
            _objects.Add(wanted);
            handle = records.NextHandle();
            wanted.Create(records, handle);
        }

        records.Single(RecordType.SelectObject, handle);
    }

    // Bounds only help a player to skip what it need not draw; none says that nothing may be skipped.
    private static MetafileBytes NoBounds(MetafileBytes record) => record.Int(0).Int(0).Int(-1).Int(-1);

    private static int X(Point point) => MetafileSize.UnitsOf(point.X);

    private static int Y(Point point) => MetafileSize.UnitsOf(point.Y);
}
