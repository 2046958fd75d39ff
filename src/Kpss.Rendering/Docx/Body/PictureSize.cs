using System.Globalization;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Docx.Body;

/// <summary>How large a picture is printed, in points.</summary>
internal sealed record PictureSize(double Width, double Height)
{
    private const double PointsOfPixel = 72.0 / 96;
    private const int EnglishMetricUnitsOfPoint = 12700;

    /// <summary>A picture at the 96 dots per inch of screens: larger, it would show its dots.</summary>
    public static PictureSize Of(Picture picture) => new(picture.Width * PointsOfPixel, picture.Height * PointsOfPixel);

    /// <summary>The same proportions in the room there is; never larger.</summary>
    public PictureSize Within(double width, double height) => Scaled(Math.Min(1, Math.Min(width / Width, height / Height)));

    public PictureSize OfHeight(double height) => Scaled(height / Height);

    public string WidthInEmu => Emu(Width);

    public string HeightInEmu => Emu(Height);

    private PictureSize Scaled(double scale) => new(Width * scale, Height * scale);

    private static string Emu(double points) => Math.Round(points * EnglishMetricUnitsOfPoint).ToString("F0", CultureInfo.InvariantCulture);
}
