using Kpss.Documents.Tree;
using Xunit;

namespace Kpss.Tests.Docx;

public class DocxPageBreakTests
{
    private static readonly string Prose = string.Join(' ', Enumerable.Repeat("Sociální služby na Klatovsku.", 80));

    [Fact]
    public void Chapters_take_the_heading_that_starts_a_page() =>
        Assert.Equal("Heading1", StyleOf(EveryKind.Section("uvod", SectionRole.Chapter, 1), "uvod"));

    [Fact]
    public void An_item_right_below_the_heading_of_its_chapter_stays_with_it() => Assert.Equal(
        "Heading2",
        StyleOf(EveryKind.Section("cast", SectionRole.Chapter, 1, EveryKind.Section("oblast", SectionRole.TopItem, 2)), "oblast"));

    [Fact]
    public void An_item_below_a_filled_page_starts_its_own() => Assert.Equal(
        "Heading2Page",
        StyleOf(
            EveryKind.Section("cast", SectionRole.Chapter, 1, EveryKind.Body("p", Prose), EveryKind.Section("oblast", SectionRole.TopItem, 2)),
            "oblast"));

    [Fact]
    public void A_plain_section_of_the_first_level_starts_no_page() => Assert.Equal(
        "Heading1Continued",
        StyleOf(EveryKind.Section("bod", SectionRole.Plain, 1), "bod"));

    [Fact]
    public void The_title_page_stands_alone_also_before_plain_text()
    {
        var docx = EveryKind.Render(EveryKind.With(EveryKind.Body("p", "Text")));
        var styles = DocxParts.Xml(docx, "word/document.xml").Descendants(DocxText.W + "pStyle").Select(it => it.Attribute(DocxText.W + "val")!.Value);
        Assert.Equal(
            [
                "Logo", "Vydavatel", "Title", "Subtitle", "UdajPrvniBlizko", "Udaj", "TirazPrvni", "Publicita", "Tiraz",
                "NovaStrana", "BodyText", "KonecDokumentu",
            ],
            styles);
    }

    private static string StyleOf(Section section, string text)
    {
        var docx = EveryKind.Render(EveryKind.With(section));
        var paragraph = DocxParts.Xml(docx, "word/document.xml").Descendants(DocxText.W + "p").Single(it => DocxText.Of(it) == text);
        return paragraph.Descendants(DocxText.W + "pStyle").Single().Attribute(DocxText.W + "val")!.Value;
    }
}
