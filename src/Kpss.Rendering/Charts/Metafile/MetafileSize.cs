namespace Kpss.Rendering.Charts.Metafile;

/// <summary>The size of a drawing in the units of a metafile: hundredths of a millimetre.</summary>
internal sealed record MetafileSize(double WidthInPoints, double HeightInPoints)
{
    /// <summary>A hundredth of a millimetre is a pixel of the device that the metafile says it was made for, so no scale is ever needed.</summary>
    public const int PixelsInMillimetre = 100;

    private const double MillimetresInPoint = 25.4 / 72;

    public int Width => UnitsOf(WidthInPoints);

    public int Height => UnitsOf(HeightInPoints);

    public static int UnitsOf(double points) => (int)Math.Round(points * MillimetresInPoint * PixelsInMillimetre, MidpointRounding.AwayFromZero);
}
