using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Charts;

/// <summary>
/// How a bar of a tone looks. Tones differ by lightness and pattern, so that they are told apart in black and white too:
/// dark, middle with stripes, middle, empty within a frame, and hatched within a frame.
/// </summary>
internal static class ToneFill
{
    private const double FrameThickness = 1;
    private const double StripeThickness = 1.2;
    private const double StripeStep = 5;
    private const double HatchThickness = 0.8;
    private const double HatchStep = 2.6;

    public static Shape[] Of(Rectangle area, ChartTone tone) => tone switch
    {
        ChartTone.Done => [Filled(area, Ink.Done)],
        ChartTone.Running => [Filled(area, Ink.Running), Stripes(area)],
        ChartTone.Planned => [Filled(area, Ink.Done), Inside(area)],
        ChartTone.Stopped => [Filled(area, Ink.Stopped), Inside(area), Hatch(area)],
        _ => [Filled(area, Ink.Neutral)],
    };

    /// <summary>What has to stand under text, so that no pattern runs through it; null where there is no pattern.</summary>
    public static Ink? UnderText(ChartTone tone) => tone switch
    {
        ChartTone.Running => Ink.Running,
        ChartTone.Stopped => Ink.Paper,
        _ => null,
    };

    public static Ink Lettering(ChartTone tone) => tone switch
    {
        ChartTone.Done => Ink.Paper,
        ChartTone.Planned or ChartTone.Stopped => Ink.Text,
        _ => Ink.OnMiddle,
    };

    private static Rectangle Filled(Rectangle area, Ink ink) => new(area.Left, area.Top, area.Width, area.Height, ink);

    // A bar too thin for a frame is all frame.
    private static Rectangle Inside(Rectangle area) => new(
        area.Left + Math.Min(FrameThickness, area.Width / 2),
        area.Top + FrameThickness,
        Math.Max(0, area.Width - (2 * FrameThickness)),
        area.Height - (2 * FrameThickness),
        Ink.Paper);

    /// <summary>Lines at 45 degrees, cut where they leave the bar.</summary>
    private static Strokes Stripes(Rectangle area)
    {
        var lines = new List<Stroke>();
        for (var foot = area.Left - area.Height + StripeStep; foot < area.Right; foot += StripeStep)
        {
            var from = Math.Max(foot, area.Left);
            var to = Math.Min(foot + area.Height, area.Right);
            lines.Add(new(new(from, area.Bottom - (from - foot)), new(to, area.Bottom - (to - foot))));
        }

        return new(lines.ToSequence(), StripeThickness, Ink.Paper);
    }

    private static Strokes Hatch(Rectangle area)
    {
        var lines = new List<Stroke>();
        for (var x = area.Left + HatchStep; x < area.Right - FrameThickness; x += HatchStep) lines.Add(new(new(x, area.Top), new(x, area.Bottom)));
        return new(lines.ToSequence(), HatchThickness, Ink.Stopped);
    }
}
