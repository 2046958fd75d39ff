using System.Globalization;

namespace Kpss.Rendering.Docx.Templates.Styling;

internal sealed record Colour(int Red, int Green, int Blue)
{
    public static readonly Colour Black = new(0, 0, 0);
    public static readonly Colour White = new(255, 255, 255);

    /// <returns>Null when the text is no `RRGGBB`.</returns>
    public static Colour? Parse(string? text) =>
        text is { Length: 6 } && int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? new(code >> 16, (code >> 8) & 255, code & 255)
            : null;

    /// <param name="share">Of this colour, from 0 for white to 1.</param>
    public Colour Tint(double share) => new(Mix(Red, share), Mix(Green, share), Mix(Blue, share));

    public Colour Darker() => new(Red * 9 / 10, Green * 9 / 10, Blue * 9 / 10);

    /// <summary>The contrast of WCAG, from 1 to 21.</summary>
    public double Against(Colour other)
    {
        var (light, dark) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (light + 0.05) / (dark + 0.05);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Red:X2}{Green:X2}{Blue:X2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(int channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static int Mix(int channel, double share) => (int)Math.Round(255 - ((255 - channel) * share));
}
