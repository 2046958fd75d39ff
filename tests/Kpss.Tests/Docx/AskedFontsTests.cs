using Kpss.Rendering.Docx.ReadBack;
using Xunit;

namespace Kpss.Tests.Docx;

public class AskedFontsTests
{
    private const string Defaults = """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>""";
    private const string Normal = """<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:style>""";
    private const string Heading = """<w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/></w:rPr></w:style>""";
    private const string Unused = """<w:style w:type="character" w:styleId="U"><w:rPr><w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans"/></w:rPr></w:style>""";
    private const string Grid = """<w:style w:type="table" w:styleId="G"><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/></w:rPr><w:tblStylePr w:type="firstRow"><w:rPr><w:rFonts w:ascii="Impact" w:hAnsi="Impact"/></w:rPr></w:tblStylePr></w:style>""";
    private const string Plain = "<w:p><w:r><w:t>Text</w:t></w:r></w:p>";

    [Fact]
    public void The_default_paragraph_style_goes_before_the_defaults() => Is("Arial", Plain, Defaults + Normal);

    [Fact]
    public void Without_a_style_the_defaults_hold() => Is("Times New Roman", Plain, Defaults);

    [Fact]
    public void Where_nothing_names_a_font_Word_takes_Times_New_Roman() => Is("Times New Roman", Plain, "");

    [Fact]
    public void A_style_that_no_text_has_asks_for_nothing() => Is("Arial", Plain, Defaults + Normal + Heading + Unused);

    [Fact]
    public void The_theme_tells_the_font_of_a_role() =>
        Is("Franklin Gothic", """<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Nadpis</w:t></w:r></w:p>""", Defaults + Normal + Heading);

    [Fact]
    public void A_role_of_no_theme_leaves_the_font_beside_it() => Assert.Equal(["Arial"], AskedFonts.In(MadeWord.With(
        Plain, """<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"/></w:rPr></w:style>""")));

    [Fact]
    public void A_character_style_goes_before_the_paragraph() =>
        Is("DejaVu Sans", """<w:p><w:r><w:rPr><w:rStyle w:val="U"/></w:rPr><w:t>Text</w:t></w:r></w:p>""", Defaults + Normal + Unused);

    [Fact]
    public void A_run_has_the_last_word() =>
        Is("Courier New", """<w:p><w:r><w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr><w:t>Text</w:t></w:r></w:p>""", Defaults + Normal);

    [Fact]
    public void Letters_beyond_ASCII_have_a_font_of_their_own() => Is(
        "A, B", "<w:p><w:r><w:t>Příčle</w:t></w:r></w:p>", """<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii="A" w:hAnsi="B"/></w:rPr></w:style>""");

    [Fact]
    public void Blanks_ask_for_nothing() => Is("", "<w:p><w:r><w:t xml:space=\"preserve\">  </w:t></w:r></w:p>", Defaults);

    [Fact]
    public void A_table_style_gives_fonts_to_paragraphs_that_have_none() =>
        Is("Georgia, Impact", $"""<w:tbl><w:tblPr><w:tblStyle w:val="G"/></w:tblPr><w:tr><w:tc>{Plain}</w:tc></w:tr></w:tbl>""", Defaults + Grid);

    [Fact]
    public void A_paragraph_style_goes_before_the_table() =>
        Is("Arial", $"""<w:tbl><w:tblPr><w:tblStyle w:val="G"/></w:tblPr><w:tr><w:tc>{Plain}</w:tc></w:tr></w:tbl>""", Defaults + Normal + Grid);

    [Fact]
    public void Styles_based_on_each_other_do_no_harm() => Is(
        "Times New Roman",
        """<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Text</w:t></w:r></w:p>""",
        """<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>""");

    [Theory]
    [InlineData("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rHeader\"/></w:sectPr>", "Arial, Courier New")]
    [InlineData("<w:sectPr><w:headerReference w:type=\"even\" r:id=\"rHeader\"/></w:sectPr>", "Arial")]
    public void A_header_counts_where_it_is_printed(string section, string fonts) => Assert.Equal(fonts, string.Join(", ", AskedFonts.In(MadeWord.With(
        Plain + section, Defaults + Normal, header: """<w:p><w:r><w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr><w:t>Strana</w:t></w:r></w:p>"""))));

    private static void Is(string fonts, string body, string styles) =>
        Assert.Equal(fonts, string.Join(", ", AskedFonts.In(MadeWord.With(body, styles, headings: "Franklin Gothic"))));
}
