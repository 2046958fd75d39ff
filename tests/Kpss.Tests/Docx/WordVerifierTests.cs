using Kpss.Rendering.Docx.Verification;
using Xunit;

namespace Kpss.Tests.Docx;

public class WordVerifierTests
{
    private const string Main = "word/document.xml";
    private const string Header = "word/header1.xml";

    private static readonly byte[] Docx = EveryKind.Render();

    [Theory]
    [InlineData(FaultKind.Schema, Main, "<w:body>", "<w:body><w:nonsense/>", "nonsense")]
    [InlineData(FaultKind.Dangling, Main, "w:pStyle w:val=\"BodyText\"", "w:pStyle w:val=\"Nikde\"", "styl „Nikde“ není definován")]
    [InlineData(FaultKind.Dangling, "word/styles.xml", "w:basedOn w:val=\"Normal\"", "w:basedOn w:val=\"Nikde\"", "styl „Nikde“ není definován")]
    [InlineData(FaultKind.Dangling, Main, "w:numId w:val=\"1\"", "w:numId w:val=\"777\"", "seznam 777 není definován")]
    [InlineData(FaultKind.Dangling, Main, "r:id=\"rIdLink1\"", "r:id=\"rIdNikam\"", "vztah rIdNikam není zapsán")]
    [InlineData(FaultKind.Dangling, Main, "w:anchor=\"_kp_uvod\"", "w:anchor=\"_kp_nikam\"", "vede na záložku „_kp_nikam“")]
    [InlineData(FaultKind.Dangling, Main, "w:name=\"_kp_uvod__seznam\"", "w:name=\"_kp_uvod\"", "záložka „_kp_uvod“ má jméno nebo číslo jiné záložky")]
    [InlineData(FaultKind.Dangling, "word/_rels/document.xml.rels", "Target=\"fontTable.xml\"", "Target=\"pisma.xml\"", "chybí část word/pisma.xml")]
    [InlineData(FaultKind.Formatting, Main, "<w:pStyle w:val=\"BodyText\"/>", "<w:pStyle w:val=\"BodyText\"/><w:jc w:val=\"center\"/>", "přímé formátování w:jc")]
    [InlineData(FaultKind.Access, Main, "<w:tblHeader/>", "", "tabulka nemá řádek záhlaví")]
    [InlineData(FaultKind.Access, Main, "<w:tblDescription ", "<w:tblCaption ", "tabulka nemá popis")]
    [InlineData(FaultKind.Access, Main, "w:pStyle w:val=\"Heading2\"", "w:pStyle w:val=\"Heading5\"", "nadpis úrovně 5 následuje po úrovni 1")]
    [InlineData(FaultKind.Access, "docProps/core.xml", "<dc:title>Akční plán</dc:title>", "<dc:title></dc:title>", "dokument nemá název")]
    [InlineData(FaultKind.Access, "docProps/core.xml", "<dc:language>cs-CZ</dc:language>", "", "vlastnosti dokumentu neříkají jazyk")]
    [InlineData(FaultKind.Access, "word/styles.xml", "w:lang w:val=\"cs-CZ\"", "w:lang w:val=\"\"", "styly neříkají jazyk textu")]
    [InlineData(FaultKind.Access, Header, "<w:r>", Picture + "<w:r>", "obrázek nemá náhradní text")]
    [InlineData(FaultKind.Question, Main, "w:fldCharType=\"begin\"", "w:fldCharType=\"begin\" w:dirty=\"true\"", "pole se chce přepočítat")]
    [InlineData(FaultKind.Question, "word/settings.xml", "<w:compat>", "<w:updateFields w:val=\"true\"/><w:compat>", "nastavení chce přepočítat pole")]
    public void A_fault_is_found_in_its_part(FaultKind kind, string part, string right, string wrong, string told)
    {
        var faults = WordVerifier.Verify(Spoil(part, right, wrong));
        var source = part.Replace("_rels/", "", StringComparison.Ordinal).Replace(".rels", "", StringComparison.Ordinal);
        Assert.Contains(faults, fault => fault.Kind == kind && fault.Part == source && fault.Message.Czech.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sound_document_has_no_fault() => Assert.Empty(WordVerifier.Verify(Docx));

    [Fact]
    public void A_fault_tells_the_words_that_stand_there()
    {
        var fault = WordVerifier.Verify(Spoil(Main, "w:pStyle w:val=\"TOCHeading\"", "w:pStyle w:val=\"Nikde\"")).First(it => it.Kind == FaultKind.Dangling);
        Assert.Equal("Obsah", fault.Near);
        Assert.True(fault.IsInText);
    }

    [Theory]
    [InlineData("no archive")]
    [InlineData("")]
    public void What_is_no_document_is_told_as_a_fault(string content)
    {
        var fault = Assert.Single(WordVerifier.Verify(System.Text.Encoding.UTF8.GetBytes(content)));
        Assert.Equal(FaultKind.Schema, fault.Kind);
    }

    private const string Picture =
        """<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="znak"/></wp:inline></w:drawing></w:r>""";

    private static byte[] Spoil(string part, string right, string wrong)
    {
        var isThere = false;
        var spoilt = ChangedWord.Of(Docx, (name, text) =>
        {
            var at = name == part ? text.IndexOf(right, StringComparison.Ordinal) : -1;
            isThere |= at >= 0;
            return at < 0 ? text : text.Remove(at, right.Length).Insert(at, wrong);
        });
        Assert.True(isThere, $"{part} has no {right}");
        return spoilt;
    }
}
