using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Templates.Styling;

/// <summary>
/// The colours of kpss told in those of a template: what is dark blue becomes the colour of its headings, and every
/// pale blue a tint of that.
/// </summary>
internal sealed record Palette(Colour Main, Colour Link)
{
    private const string OwnMain = "1F3A57";
    private const string OwnMuted = "4A5563";
    private const string OwnLink = "1A4F8B";
    private const int DarkestTint = 0x80;
    private const double DarkestShade = 0.12;
    private const double LeastContrast = 4.5;
    private const double NearWhite = 1.6;

    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly Colour Muted = new(0x55, 0x55, 0x55);
    private static readonly Colour BuiltInLink = Colour.Parse(OwnLink)!;

    /// <param name="headings">The template's own headings, the highest first.</param>
    /// <param name="theme">Null when the template has none.</param>
    public static Palette Of(StyleBook book, IReadOnlyList<XElement> headings, XDocument? theme)
    {
        var heading = headings.Count > 0 ? OfText(book.TextProperty(headings[0], "color")) : OfTheme(theme, "dk2");
        return new(
            Readable(heading ?? Colour.Black),
            OfTheme(theme, "hlink") is { } link && IsReadable(link) ? link : BuiltInLink);
    }

    /// <summary>Null when text is to keep the colour that it has anyway.</summary>
    public Colour? InPlaceOf(string own) => own switch
    {
        OwnMain => Main,
        OwnMuted => Muted,
        OwnLink => Link,
        _ => Colour.Parse(own) is { Red: >= DarkestTint } tint ? Main.Tint(ShareOf(tint)) : null,
    };

    private static bool IsReadable(Colour colour) => colour.Against(colour.Tint(DarkestShade)) >= LeastContrast;

    /// <summary>The colour, as much darker as text in it needs. White headings stand on a ground of their own, which text hasn't.</summary>
    private static Colour Readable(Colour colour)
    {
        if (colour.Against(Colour.White) < NearWhite) return Colour.Black;
        while (!IsReadable(colour)) colour = colour.Darker();
        return colour;
    }

    private static double ShareOf(Colour tint) => (255 - tint.Red) / (double)(255 - Colour.Parse(OwnMain)!.Red);

    /// <summary>Headings without a colour are black.</summary>
    private static Colour? OfText(XElement? colour) => colour is null || colour.Val() == "auto" ? Colour.Black : Colour.Parse(colour.Val());

    private static Colour? OfTheme(XDocument? theme, string name)
    {
        var colour = theme?.Descendants(Drawing + name).FirstOrDefault()?.Elements().FirstOrDefault();
        return Colour.Parse((string?)colour?.Attribute("lastClr") ?? (string?)colour?.Attribute("val"));
    }
}
