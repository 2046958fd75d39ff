using Kpss.Cli.Building.Word;
using Kpss.Tests.Docx;
using Xunit;

namespace Kpss.Tests.Office;

public class FontCheckTests
{
    private const string Styles =
        """
        <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="H"><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="U"><w:rPr><w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans"/></w:rPr></w:style>
        """;

    private static readonly byte[] Docx = MadeWord.With(
        """<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Nadpis</w:t></w:r></w:p><w:p><w:r><w:t>Text</w:t></w:r></w:p>""", Styles, headings: "Arial Narrow");

    [Theory]
    [InlineData("LiberationSansNarrow-Bold", "Carlito")]
    [InlineData("ArialNarrow-Bold", "Calibri")]
    [InlineData("ArialNarrow", "Carlito", "OpenSymbol")]
    public void Each_font_itself_or_its_twin_will_do(params string[] used) => Assert.Null(FontCheck.Find(Docx, used));

    [Fact]
    public void A_font_that_only_an_unused_style_asks_for_stands_for_no_other() => Assert.Equal(
        "LibreOffice nemá písmo Arial Narrow a sází písmem DejaVuSans-Bold, takže by strany nesouhlasily",
        FontCheck.Find(Docx, ["DejaVuSans-Bold", "Carlito"])!.Czech);

    [Fact]
    public void The_missing_font_is_named_and_no_other() => Assert.Equal(
        "LibreOffice nemá písmo Calibri a sází písmem DejaVuSans, takže by strany nesouhlasily",
        FontCheck.Find(Docx, ["OpenSymbol", "ArialNarrow", "DejaVuSans"])!.Czech);

    [Fact]
    public void A_font_replaced_by_one_that_others_ask_for_is_missing_too() =>
        Assert.Equal("LibreOffice nemá písmo Calibri, takže by strany nesouhlasily", FontCheck.Find(Docx, ["ArialNarrow"])!.Czech);
}
