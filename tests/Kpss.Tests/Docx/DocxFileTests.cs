using System.IO.Compression;
using System.Xml.Linq;
using Kpss.Rendering.Docx;
using Xunit;

namespace Kpss.Tests.Docx;

public class DocxFileTests
{
    private static readonly byte[] Docx = EveryKind.Render();

    [Fact]
    public void Every_kind_of_content_is_valid_in_every_Word() => Assert.Empty(DocxValidation.Errors(Docx));

    [Fact]
    public void Two_renders_give_the_same_bytes() => Assert.Equal(Docx, EveryKind.Render());

    [Fact]
    public void The_archive_tells_neither_time_nor_system()
    {
        using var archive = new ZipArchive(new MemoryStream(Docx));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.All(archive.Entries, entry => Assert.Equal(0, entry.ExternalAttributes));
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);

        var directory = Docx.AsSpan().IndexOf("PK\u0001\u0002"u8);
        Assert.Equal(0, Docx[directory + 5]);
    }

    [Fact]
    public void Every_word_survives_in_its_order() => Assert.Equal(TreeText.Words(EveryKind.Document), DocxText.Words(Docx));

    [Fact]
    public void The_language_is_said_everywhere()
    {
        Assert.Equal("cs-CZ", Value(DocxParts.Xml(Docx, "word/styles.xml").Descendants(DocxText.W + "lang").Single()));
        Assert.Equal("cs-CZ", Value(DocxParts.Xml(Docx, "word/settings.xml").Descendants(DocxText.W + "themeFontLang").Single()));
        Assert.Contains("<dc:language>cs-CZ</dc:language>", Part("docProps/core.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<dc:title>Akční plán</dc:title>")]
    [InlineData("<dc:creator>Město Klatovy</dc:creator>")]
    [InlineData("<dc:subject>Sociální služby</dc:subject>")]
    [InlineData("<cp:keywords>plán, služby</cp:keywords>")]
    [InlineData("2024-12-10T00:00:00Z</dcterms:created>")]
    [InlineData("2024-12-10T00:00:00Z</dcterms:modified>")]
    public void The_properties_of_the_file_are_filled(string property) =>
        Assert.Contains(property, Part("docProps/core.xml"), StringComparison.Ordinal);

    [Fact]
    public void Pages_are_A4_and_numbered_with_none_on_the_title_page()
    {
        var setups = DocxParts.Xml(Docx, "word/document.xml").Descendants(DocxText.W + "sectPr").ToList();
        var setup = setups[0];
        Assert.Equal([setup], setups.Where(it => it.Element(DocxText.W + "titlePg") is not null));
        Assert.All(setups, it => Assert.Equal(2, it.Elements().Count(child => child.Name.LocalName is "headerReference" or "footerReference")));
        Assert.Equal("11906", setup.Element(DocxText.W + "pgSz")!.Attribute(DocxText.W + "w")!.Value);

        var footer = DocxParts.Xml(Docx, "word/footer1.xml");
        Assert.Equal([" PAGE ", " NUMPAGES "], footer.Descendants(DocxText.W + "instrText").Select(it => it.Value));
        Assert.Equal("Strana 2 z 2", DocxText.Of(footer.Root!));
        Assert.Equal("Plán 2025", DocxText.Of(DocxParts.Xml(Docx, "word/header1.xml").Root!));
    }

    [Fact]
    public void Nothing_asks_Word_to_compute_fields_on_opening()
    {
        foreach (var (_, xml) in DocxParts.Normalise(Docx))
        {
            Assert.DoesNotContain("updateFields", xml, StringComparison.Ordinal);
            Assert.DoesNotContain("w:dirty", xml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_compatibility_mode_is_that_of_present_Word() => Assert.Contains(
        "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\" />",
        Part("word/settings.xml"),
        StringComparison.Ordinal);

    [Fact]
    public void The_renderer_answers_to_docx()
    {
        var renderer = new DocxRenderer();
        Assert.Equal("docx", renderer.Name);
        Assert.Equal(".docx", renderer.Extension);
    }

    private static string Part(string name) => DocxParts.Normalise(Docx).Single(part => part.Key == name).Value;

    private static string Value(XElement element) => element.Attribute(DocxText.W + "val")!.Value;
}
