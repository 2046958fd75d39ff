using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts;

/// <summary>The lettering of charts.</summary>
internal static class ChartText
{
    private const double CapitalsOfSize = 0.64;

    public static readonly TextStyle Body = new(9, TextWeight.Regular);

    public static readonly TextStyle Small = new(8, TextWeight.Regular);

    public static readonly TextStyle Sum = new(9, TextWeight.Bold);

    /// <summary>One line with its middle at a height.</summary>
    public static Label Line(double x, double middle, TextAnchor anchor, string text, TextStyle style, Ink ink) =>
        new(x, BaselineAt(middle, style), anchor, [text], style, text, null, ink);

    /// <summary>One line that ends with an ellipsis when it is wider than the width.</summary>
    public static Label Line(double x, double middle, double width, string text, TextStyle style, Ink ink) =>
        new(x, BaselineAt(middle, style), TextAnchor.Start, [TextLines.Shortened(text, style, width)], style, text, null, ink);

    /// <summary>Lines with their common middle at a height.</summary>
    public static Label Lines(double x, double middle, Sequence<string> lines, string fullText, BlockKey? target)
    {
        var first = middle - ((lines.Count - 1) * Body.LineHeight / 2);
        return new(x, BaselineAt(first, Body), TextAnchor.Start, lines, Body, fullText, target, Ink.Text);
    }

    // The eye lines the middle of figures and capitals up with a bar.
    private static double BaselineAt(double middle, TextStyle style) => middle + (CapitalsOfSize * style.Size / 2);
}
