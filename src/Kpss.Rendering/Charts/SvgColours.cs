using System.Globalization;

namespace Kpss.Rendering.Charts;

/// <summary>What a shape's colour is called in SVG.</summary>
internal static class SvgColours
{
    /// <summary>`#163f66`.</summary>
    public static string Literal(Ink ink) => "#" + Palette.Of(ink).ToString("x6", CultureInfo.InvariantCulture);

    /// <summary>A variable that the style of the page sets, for light and for dark.</summary>
    public static string Variable(Ink ink) => ink switch
    {
        Ink.Paper => "var(--paper)",
        Ink.Text => "var(--ink)",
        Ink.Muted => "var(--muted)",
        Ink.Grid => "var(--line)",
        Ink.Time => "var(--accent)",
        Ink.Neutral => "var(--chart-neutral)",
        Ink.Done => "var(--chart-done)",
        Ink.Running => "var(--chart-running)",
        Ink.Stopped => "var(--chart-stopped)",
        Ink.OnMiddle => "var(--chart-on-middle)",
        _ => Literal(ink),
    };
}
