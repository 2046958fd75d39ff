using System.Xml.Linq;
using Kpss.Rendering.Docx.Styles;
using Xunit;

namespace Kpss.Tests.Docx;

public class DocxFormattingTests
{
    private static readonly XNamespace W = DocxText.W;
    private static readonly byte[] Docx = EveryKind.Render();
    private static readonly XDocument Main = DocxParts.Xml(Docx, "word/document.xml");
    private static readonly XDocument Styles = DocxParts.Xml(Docx, "word/styles.xml");

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/header1.xml")]
    [InlineData("word/footer1.xml")]
    public void No_paragraph_and_no_run_is_formatted_directly(string part)
    {
        var xml = DocxParts.Xml(Docx, part);
        Assert.All(xml.Descendants(W + "pPr").Elements(), it => Assert.True(it.Name.LocalName is "pStyle" or "numPr" or "sectPr", it.ToString()));
        Assert.All(xml.Descendants(W + "rPr").Elements(), it => Assert.Equal("rStyle", it.Name.LocalName));
        Assert.All(xml.Descendants(W + "p"), it => Assert.NotNull(it.Element(W + "pPr")?.Element(W + "pStyle")));
    }

    [Fact]
    public void Every_role_has_a_style_of_its_id_and_name()
    {
        var names = Styles.Descendants(W + "style").ToDictionary(it => it.Attribute(W + "styleId")!.Value, it => Value(it.Element(W + "name")));
        Assert.All(StyleTable.BuiltIn.Entries, entry => Assert.Equal(entry.Name, names[entry.Id]));
        Assert.Equal(Enum.GetValues<StyleRole>(), StyleTable.BuiltIn.Entries.Select(entry => entry.Role));
    }

    [Fact]
    public void Every_style_referred_to_by_a_style_is_defined()
    {
        var ids = Styles.Descendants(W + "style").Select(it => it.Attribute(W + "styleId")!.Value).ToHashSet();
        var referred = Styles.Descendants().Where(it => it.Name == W + "basedOn" || it.Name == W + "next").Select(Value);
        Assert.All(referred, id => Assert.Contains(id, ids));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Headings_are_known_to_Word_by_name_and_outline_level(int level)
    {
        var style = Styles.Descendants(W + "style").Single(it => Value(it.Element(W + "name")) == $"heading {level}");
        var properties = style.Element(W + "pPr")!;
        Assert.Equal($"{level - 1}", Value(properties.Element(W + "outlineLvl")));
        Assert.NotNull(properties.Element(W + "keepNext"));
        Assert.NotNull(properties.Element(W + "keepLines"));
        Assert.Contains(Main.Descendants(W + "pStyle"), it => Value(it) == style.Attribute(W + "styleId")!.Value);
    }

    [Fact]
    public void Strong_text_in_a_bold_paragraph_is_not_made_thin_again()
    {
        var heading = Main.Descendants(W + "p").Single(it => StyleOf(it) == "Heading2" && DocxText.Of(it).StartsWith("Opatření", StringComparison.Ordinal));
        Assert.DoesNotContain(heading.Descendants(W + "rStyle"), it => Value(it) is "Strong" or "IntenseEmphasis" or "HyperlinkStrong");
    }

    [Fact]
    public void Stress_within_links_is_kept()
    {
        var used = Main.Descendants(W + "rStyle").Select(Value).ToHashSet();
        Assert.Superset(
            new HashSet<string> { "Emphasis", "Strong", "IntenseEmphasis", "Hyperlink", "HyperlinkEmphasis", "HyperlinkStrong", "HyperlinkIntense" },
            used);
    }

    [Fact]
    public void Text_keeps_the_contrast_of_AA_on_white_and_on_the_shades_of_tables()
    {
        var colours = Styles.Descendants(W + "color").Select(Value).Distinct();
        var grounds = Styles.Descendants(W + "shd").Select(it => it.Attribute(W + "fill")!.Value).Append("FFFFFF").Distinct();
        Assert.All(from colour in colours from ground in grounds select (colour, ground), it =>
            Assert.True(Contrast(it.colour, it.ground) >= 4.5, $"{it.colour} on {it.ground}"));
    }

    private static double Contrast(string dark, string light) => (Luminance(light) + 0.05) / (Luminance(dark) + 0.05);

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    private static string StyleOf(XElement paragraph) => Value(paragraph.Element(W + "pPr")!.Element(W + "pStyle"));

    private static string Value(XElement? element) => element!.Attribute(W + "val")!.Value;
}
