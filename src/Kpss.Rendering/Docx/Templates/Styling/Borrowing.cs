using System.Xml.Linq;
using Kpss.Rendering.Docx.Body;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Styling;

/// <summary>Makes a style of kpss fit among those of a template: its font, its colours, the size of its text and pages.</summary>
internal sealed class Borrowing
{
    private const int OwnTextSize = 22;
    private const int LeastTextSize = 2;
    private const int SmallestWord = 20;
    private const int LargeSpace = 600;

    private static readonly string[] ThemeAttributes = ["themeColor", "themeTint", "themeShade", "themeFill", "themeFillTint", "themeFillShade"];
    private static readonly string[] ColourAttributes = ["val", "color", "fill"];

    private readonly StyleBook _template;
    private readonly XElement? _normal;
    private readonly XElement? _heading;
    private readonly Palette _palette;
    private readonly PageSetup _pages;
    private readonly bool _hasTheme;

    /// <param name="headings">The template's own headings, the highest first.</param>
    public Borrowing(StyleBook template, IReadOnlyList<XElement> headings, XDocument? theme, PageSetup pages)
    {
        _template = template;
        _normal = template.Default("paragraph");
        _heading = headings.Count > 0 ? headings[0] : null;
        _palette = Palette.Of(template, headings, theme);
        _pages = pages;
        _hasTheme = theme is not null;
        TextSize = _normal is null ? OwnTextSize : Lengths.Parse(template.TextProperty(_normal, "sz").Val() ?? "") ?? SmallestWord;
    }

    /// <summary>Of the template's plain text, in half points.</summary>
    public int TextSize { get; }

    public void Fit(XElement style)
    {
        foreach (var colour in style.Descendants(W + "color").Concat(style.Descendants(W + "shd")).ToArray()) Recolour(colour);
        foreach (var border in style.Descendants().Where(it => it.Get("color") is not null)) Recolour(border);
        foreach (var size in style.Descendants().Where(it => it.Name == W + "sz" || it.Name == W + "szCs")) Resize(size);
        foreach (var fonts in style.Descendants(W + "rFonts").Where(it => it.Get("asciiTheme") is not null).ToArray()) ReplaceFonts(fonts);
        foreach (var space in style.Descendants(W + "spacing").Where(it => it.Parent!.Name == W + "pPr")) Shrink(space);
    }

    /// <summary>A variant of a style of the template may make its text smaller, but no larger.</summary>
    public static void StayBelow(XElement style, XElement adopted, StyleBook template)
    {
        if (adopted.Get("default") is not null) return;
        if (style.Child("rPr").Child("sz").Length("val") is not { } size || template.TextProperty(adopted, "sz").Length("val") is not { } most || size <= most) return;
        style.Child("rPr").Drop("sz");
        style.Child("rPr").Drop("szCs");
    }

    private void Recolour(XElement element)
    {
        foreach (var name in ThemeAttributes) element.SetAttributeValue(W + name, null);
        foreach (var name in ColourAttributes)
        {
            if (Colour.Parse(element.Get(name)) is null) continue;
            if (_palette.InPlaceOf(element.Get(name)!) is { } colour) element.SetAttributeValue(W + name, colour.ToString());
            else element.Remove();
        }
    }

    private void Resize(XElement size)
    {
        if (size.Length("val") is { } own) size.SetAttributeValue(W + "val", Invariant(Math.Max(own * TextSize / OwnTextSize, LeastTextSize)));
    }

    private void ReplaceFonts(XElement fonts)
    {
        if (_heading is not null && _template.TextProperty(_heading, "rFonts") is { } given) fonts.ReplaceWith(new XElement(given));
        else if (!_hasTheme) fonts.Remove();
    }

    /// <summary>The large spaces of the title page were measured on A4.</summary>
    private void Shrink(XElement space)
    {
        foreach (var side in new[] { "before", "after" })
        {
            if (space.Length(side) is not { } own || own < LargeSpace) continue;
            var shrunk = own * Math.Min(_pages.TextHeight, PageSetup.BuiltIn.TextHeight) / PageSetup.BuiltIn.TextHeight;
            space.SetAttributeValue(W + side, Invariant(shrunk));
        }
    }
}
