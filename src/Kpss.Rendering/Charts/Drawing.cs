using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts;

/// <summary>A picture made of shapes, in points, from the top left corner; later shapes lie over earlier ones.</summary>
public sealed record Drawing(double Width, double Height, Sequence<Shape> Shapes);

/// <summary>A closed set.</summary>
public abstract record Shape
{
    private protected Shape(Ink ink) => Ink = ink;

    public Ink Ink { get; }
}

public sealed record Rectangle(double Left, double Top, double Width, double Height, Ink Ink) : Shape(Ink)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double Middle => Top + (Height / 2);
}

public sealed record Polygon(Sequence<Point> Corners, Ink Ink) : Shape(Ink);

/// <summary>Lines of one thickness that belong together, such as a grid or a hatching.</summary>
public sealed record Strokes(Sequence<Stroke> Lines, double Thickness, Ink Ink) : Shape(Ink);

/// <param name="Lines">As they are printed, one under another.</param>
/// <param name="FullText">What the lines say when none of it had to be left out.</param>
/// <param name="Target">The block that the label leads to; null when it leads nowhere.</param>
/// <param name="X">Where the lines start, have their middle, or end, as <paramref name="Anchor"/> says.</param>
/// <param name="Baseline">Of the first line.</param>
public sealed record Label(
    double X, double Baseline, TextAnchor Anchor, Sequence<string> Lines, TextStyle Style, string FullText, BlockKey? Target, Ink Ink) : Shape(Ink)
{
    /// <summary>Where the lines stand, from the top of the first one to the bottom of the last.</summary>
    public Rectangle Area
    {
        get
        {
            var width = TextMeasure.Widest(Lines.AsSpan(), Style);
            var left = Anchor switch { TextAnchor.Start => X, TextAnchor.Middle => X - (width / 2), _ => X - width };
            return new(left, Baseline - Style.Ascent, width, Style.Ascent + Style.Descent + ((Lines.Count - 1) * Style.LineHeight), Ink);
        }
    }

    /// <summary>True when the lines leave something out.</summary>
    public bool IsShortened => Lines.Count > 0 && Lines[^1] is [.., '…'] && FullText is not [.., '…'];
}

public sealed record Point(double X, double Y);

public sealed record Stroke(Point From, Point To);

public enum TextAnchor
{
    Start,
    Middle,
    End,
}

public sealed record TextStyle(double Size, TextWeight Weight)
{
    // Of the size, as Carlito has them.
    private const double AscentOfSize = 0.75;
    private const double DescentOfSize = 0.25;
    private const double LineOfSize = 1.2;

    public double Ascent => AscentOfSize * Size;

    public double Descent => DescentOfSize * Size;

    public double LineHeight => LineOfSize * Size;
}

public enum TextWeight
{
    Regular,
    Bold,
}
