using System.Xml.Linq;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>From styles to fonts, as Word goes: defaults, table, paragraph, characters, and the run's own formatting on top.</summary>
internal sealed class FontStyles
{
    private const int LongestChain = 20;

    private static readonly XNamespace W = WordPart.W;
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private readonly Dictionary<string, XElement> _styles;
    private readonly XElement? _theme;
    private readonly FontChoice _defaults;
    private readonly string _plainParagraph;
    private readonly string _plainTable;

    public FontStyles(XDocument? styles, XDocument? theme)
    {
        var all = styles?.Root!.Elements(W + "style") ?? [];
        _styles = all.GroupBy(IdOf).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _theme = theme?.Descendants(Drawing + "fontScheme").FirstOrDefault();
        _defaults = In(styles?.Root!.Element(W + "docDefaults")?.Element(W + "rPrDefault"));
        _plainParagraph = DefaultOf("paragraph");
        _plainTable = DefaultOf("table");
    }

    /// <param name="table">The id of the style; null for text in no table, or in one of no style.</param>
    /// <param name="own">The run's own properties.</param>
    /// <returns>More than one in a table whose rows or columns have fonts of their own.</returns>
    public IEnumerable<FontChoice> Of(string? table, string? paragraph, string? character, XElement? own)
    {
        var text = Own(own).Over(Chain(character ?? "")).Over(Chain(paragraph ?? _plainParagraph));
        var rows = Ancestry(table ?? _plainTable).Elements(W + "tblStylePr").Select(In);
        var whole = Chain(table ?? _plainTable).Over(_defaults);
        return rows.Prepend(FontChoice.None).Select(row => text.Over(row).Over(whole)).Distinct();
    }

    private FontChoice Chain(string style) => Ancestry(style).Aggregate(FontChoice.None, (font, it) => font.Over(In(it)));

    private IEnumerable<XElement> Ancestry(string style)
    {
        for (var steps = 0; steps < LongestChain && _styles.TryGetValue(style, out var element); steps++)
        {
            yield return element;
            style = element.Element(W + "basedOn")?.Attribute(W + "val")?.Value ?? "";
        }
    }

    private FontChoice In(XElement? holder) => Own(holder?.Element(W + "rPr"));

    private FontChoice Own(XElement? properties) => properties?.Element(W + "rFonts") is { } fonts
        ? new(Named(fonts, "ascii"), Named(fonts, "hAnsi"))
        : FontChoice.None;

    /// <summary>The font of the theme goes before the one that stands beside it.</summary>
    private string? Named(XElement fonts, string letters)
    {
        if (fonts.Attribute(W + (letters + "Theme")) is { } role)
        {
            var family = role.Value.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont";
            var latin = _theme?.Element(Drawing + family)?.Element(Drawing + "latin")?.Attribute("typeface")?.Value;
            if (latin is { Length: > 0 }) return latin;
        }

        return fonts.Attribute(W + letters)?.Value;
    }

    private string DefaultOf(string type) =>
        _styles.Values.Where(it => it.Attribute(W + "type")?.Value == type && it.Attribute(W + "default")?.Value is "1" or "true" or "on").Select(IdOf).FirstOrDefault("");

    private static string IdOf(XElement style) => style.Attribute(W + "styleId")?.Value ?? "";
}

/// <param name="OfOthers">The font of letters beyond ASCII, such as the Czech ones; null when nothing names one.</param>
internal sealed record FontChoice(string? OfAscii, string? OfOthers)
{
    public static readonly FontChoice None = new(null, null);

    public FontChoice Over(FontChoice below) => new(OfAscii ?? below.OfAscii, OfOthers ?? below.OfOthers);
}
