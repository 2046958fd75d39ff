using System.Xml.Linq;
using Xunit;

namespace Kpss.Tests.Docx.Templates;

/// <summary>What a document takes from the template of a town, and what it keeps of its own.</summary>
public class TemplateLooksTests
{
    private static readonly XNamespace W = DocxText.W;
    private static readonly byte[] Docx = Template.Render(Template.Of("cesky-word.docx"));
    private static readonly XDocument Main = DocxParts.Xml(Docx, "word/document.xml");
    private static readonly XDocument Styles = DocxParts.Xml(Docx, "word/styles.xml");

    [Theory]
    [InlineData("cesky-word.docx", "Nadpis1")]
    [InlineData("sablona.dotx", "Nadpis1")]
    [InlineData("ceske-nazvy.docx", "Nadpis1")]
    [InlineData("libreoffice.docx", "Heading1")]
    public void Chapters_take_the_template_s_heading_under_the_name_that_Word_knows(string template, string id)
    {
        var docx = Template.Render(Template.Of(template));
        var chapter = DocxParts.Xml(docx, "word/document.xml").Descendants(W + "p").Last(it => DocxText.Of(it) == "Úvod");
        Assert.Equal(id, Value(chapter.Descendants(W + "pStyle").Single()));
        Assert.Equal("heading 1", Value(Style(docx, id).Element(W + "name")).ToLowerInvariant());
    }

    [Fact]
    public void A_style_found_by_its_alias_is_taken()
    {
        var docx = Template.Render(Template.Of("ceske-nazvy.docx"));
        Assert.Equal("heading 3", Value(Style(docx, "Nadpis3").Element(W + "name")));
    }

    [Fact]
    public void Headings_keep_their_looks_but_do_not_count()
    {
        var heading = Style(Docx, "Nadpis1");
        Assert.Equal("36", Value(heading.Descendants(W + "sz").Single()));
        Assert.Empty(heading.Descendants(W + "numPr"));
        Assert.Empty(heading.Descendants(W + "ind"));
        Assert.Empty(DocxParts.Xml(Docx, "word/numbering.xml").Descendants(W + "pStyle"));
        Assert.NotNull(heading.Element(W + "pPr")!.Element(W + "pageBreakBefore"));
        Assert.Null(Style(Docx, "Nadpis2").Element(W + "pPr")!.Element(W + "pageBreakBefore"));
    }

    [Fact]
    public void A_heading_level_that_the_template_lacks_looks_like_the_ones_it_has()
    {
        var fourth = Style(Docx, "Heading4");
        Assert.Equal("1E5C3A", Value(fourth.Descendants(W + "color").Single()));
        Assert.Equal("majorHAnsi", fourth.Descendants(W + "rFonts").Single().Attribute(W + "asciiTheme")!.Value);
        Assert.InRange(int.Parse(Value(fourth.Descendants(W + "sz").Single()), System.Globalization.CultureInfo.InvariantCulture), 18, 24);
    }

    [Fact]
    public void A_foreign_style_that_has_an_id_of_ours_keeps_it()
    {
        Assert.Equal("Zvýraznění úřadu", Value(Style(Docx, "Title").Element(W + "name")));
        Assert.Contains(Main.Descendants(W + "pStyle"), it => Value(it) == "Nzev");
    }

    [Fact]
    public void Cells_do_not_take_the_alignment_of_plain_text()
    {
        Assert.Equal("both", Value(Style(Docx, "Normln").Descendants(W + "jc").Single()));
        Assert.Equal("left", Value(Style(Docx, "KartaText").Descendants(W + "jc").Single()));
        Assert.Equal("Normln", Value(Style(Docx, "KartaText").Element(W + "basedOn")));
    }

    [Fact]
    public void Tables_take_tints_of_the_template_s_headings()
    {
        var shade = Style(Docx, "KartaOpatreni").Descendants(W + "shd").First().Attribute(W + "fill")!.Value;
        Assert.Equal("E6EDE9", shade);
        Assert.DoesNotContain("1F3A57", Styles.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_footers_and_logo_come_along()
    {
        var section = Main.Descendants(W + "sectPr").First();
        var references = section.Elements().Where(it => it.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal));
        Assert.Equal(["headerReference default", "headerReference first", "footerReference default"], references.Select(it => $"{it.Name.LocalName} {it.Attribute(W + "type")!.Value}"));
        Assert.Contains("Město Horní Lhota", DocxText.Of(DocxParts.Xml(Docx, "word/header1.xml").Root!), StringComparison.Ordinal);
        Assert.Contains(DocxParts.Normalise(Docx), part => part.Key == "word/template/part1.png.txt");
        Assert.NotNull(section.Element(W + "titlePg"));
    }

    [Fact]
    public void A_template_without_headers_gets_ours()
    {
        var docx = Template.Render(Template.Of("strohy.docx"));
        Assert.Equal("Plán 2025", DocxText.Of(DocxParts.Xml(docx, "word/header1.xml").Root!));
        Assert.Equal("Strana 2 z 2", DocxText.Of(DocxParts.Xml(docx, "word/footer1.xml").Root!));
    }

    [Fact]
    public void A_template_whose_pages_have_no_numbers_gets_our_footer()
    {
        var docx = Template.Render(Template.Of("ceske-nazvy.docx"));
        Assert.Equal("Strana 2 z 2", DocxText.Of(DocxParts.Xml(docx, "word/footer1.xml").Root!));
        Assert.Contains("Záhlaví bez obrázku", DocxText.Of(DocxParts.Xml(docx, "word/header1.xml").Root!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_style_is_known_by_its_name_when_nothing_marks_it()
    {
        var unmarked = Template.Changed("cesky-word.docx", (name, text) =>
            name == "word/styles.xml" ? text.Replace(" w:default=\"1\"", "", StringComparison.Ordinal) : text);
        var styles = DocxParts.Xml(Template.Render(unmarked), "word/styles.xml").Descendants(W + "style").ToList();
        var normal = styles.Single(it => Value(it.Element(W + "name")).StartsWith("Normal", StringComparison.Ordinal) && it.Attribute(W + "type")!.Value == "paragraph");
        Assert.Equal("Normln", normal.Attribute(W + "styleId")!.Value);
        Assert.Equal("1", normal.Attribute(W + "default")!.Value);
    }

    [Fact]
    public void Tables_fill_the_template_s_page()
    {
        var table = DocxParts.Xml(Template.Render(Template.Of("strohy.docx")), "word/document.xml").Descendants(W + "tbl").First();
        Assert.Equal("7711", table.Element(W + "tblPr")!.Element(W + "tblW")!.Attribute(W + "w")!.Value);
    }

    [Theory]
    [InlineData("attachedTemplate")]
    [InlineData("documentProtection")]
    [InlineData("trackRevisions")]
    [InlineData("footnotePr")]
    public void What_belongs_to_one_file_stays_there(string setting) =>
        Assert.Empty(DocxParts.Xml(Docx, "word/settings.xml").Descendants(W + setting));

    [Fact]
    public void Word_shows_no_mode_of_compatibility()
    {
        var mode = DocxParts.Xml(Docx, "word/settings.xml").Descendants(W + "compatSetting").Single(it => it.Attribute(W + "name")!.Value == "compatibilityMode");
        Assert.Equal("15", Value(mode));
    }

    [Fact]
    public void Lists_of_the_document_stand_beside_those_of_the_template()
    {
        var numbering = DocxParts.Xml(Docx, "word/numbering.xml").Root!;
        var ids = numbering.Elements(W + "num").Select(it => it.Attribute(W + "numId")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("0", Value(numbering.Elements(W + "num").First().Element(W + "abstractNumId")));
        Assert.All(Main.Descendants(W + "numId"), it => Assert.NotEqual("1", Value(it)));
    }

    private static XElement Style(byte[] docx, string id) =>
        DocxParts.Xml(docx, "word/styles.xml").Descendants(W + "style").Single(it => it.Attribute(W + "styleId")!.Value == id);

    private static string Value(XElement? element) => element!.Attribute(W + "val")!.Value;
}
