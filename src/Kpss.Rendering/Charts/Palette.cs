namespace Kpss.Rendering.Charts;

/// <summary>
/// The colours on white paper. Every tone of a series has a contrast of 3 : 1 to the paper at least and of 3 : 1 between dark and middle ones;
/// text has 4.5 : 1 to what it stands on.
/// </summary>
internal static class Palette
{
    /// <summary>As 0xRRGGBB.</summary>
    public static int Of(Ink ink) => ink switch
    {
        Ink.Paper => 0xFFFFFF,
        Ink.Text => 0x1D232A,
        Ink.Muted => 0x525D69,
        Ink.Grid => 0xD3D9DF,
        Ink.Time => 0x1C4C78,
        Ink.Neutral => 0x87919A,
        Ink.Done => 0x163F66,
        Ink.Running => 0x5C93C4,
        Ink.Stopped => 0x8A3B2A,
        Ink.OnMiddle => 0x14191F,
        Ink.EuropeanBlue => 0x003399,
        Ink.EuropeanGold => 0xFFCC00,
        _ => throw new InvalidOperationException($"No colour for {ink}."),
    };
}
