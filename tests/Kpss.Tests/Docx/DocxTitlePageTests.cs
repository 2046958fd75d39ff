using Kpss.Documents;
using Kpss.Documents.Tree;
using Xunit;

namespace Kpss.Tests.Docx;

public class DocxTitlePageTests
{
    private static readonly TitlePage Page = EveryKind.Document.TitlePage;
    private static readonly string LongTitle = string.Join(' ', Enumerable.Repeat("Komunitní plán sociálních služeb", 6));

    [Fact]
    public void A_short_title_is_large_with_room_around() =>
        Assert.Equal(["Logo", "Vydavatel", "Title", "Subtitle", "UdajPrvni", "Udaj"], StylesOf(Page, Imprint.Empty));

    [Fact]
    public void The_facts_come_closer_to_the_title_when_more_stands_below_them() => Assert.Equal(
        ["Logo", "Vydavatel", "Title", "Subtitle", "UdajPrvniBlizko", "Udaj", "TirazPrvni", "Publicita", "Tiraz"],
        StylesOf(Page, EveryKind.Document.Imprint));

    [Fact]
    public void A_long_title_is_smaller() => Assert.Contains("NazevDlouhy", StylesOf(Page with { Title = LongTitle }, EveryKind.Document.Imprint));

    [Fact]
    public void What_has_much_to_say_stands_close_before_anything_leaves_the_page()
    {
        var styles = StylesOf(Page with { Title = LongTitle, Facts = Facts(14) }, EveryKind.Document.Imprint);
        Assert.Equal(["NazevTesny", "UdajPrvniTesne", "TirazPrvniTesne", "PublicitaMala"], styles.Where(it => it is not "Udaj").Skip(2).Where(it => it is not ("Subtitle" or "Tiraz")));
    }

    [Fact]
    public void Without_room_the_imprint_goes_to_the_next_page_and_the_publicity_stays()
    {
        var styles = StylesOf(Page with { Title = LongTitle, Facts = Facts(24) }, EveryKind.Document.Imprint);
        Assert.True(styles.IndexOf("Publicita") < styles.IndexOf("TirazStrana"));
        Assert.DoesNotContain("TirazPrvni", styles);
    }

    [Fact]
    public void What_is_missing_leaves_nothing_behind() =>
        Assert.Equal(["Title"], StylesOf(new("", "Akční plán", "", []), Imprint.Empty));

    [Fact]
    public void An_emblem_given_as_a_picture_stands_beside_the_statement()
    {
        var imprint = new Imprint([], new(new PictureEmblem(EveryKind.Logo with { AltText = "Vlajka" }), "Podpořil kraj", []));
        var main = DocxParts.Xml(EveryKind.Render(EveryKind.Document with { TitlePage = Page with { Logo = null }, Imprint = imprint }), "word/document.xml");
        var funding = main.Descendants(DocxText.W + "p").Single(it => it.Descendants(DocxText.W + "pStyle").Any(style => style.Attribute(DocxText.W + "val")!.Value == "Publicita"));
        Assert.Equal("\u2003Podpořil kraj", DocxText.Of(funding));
        Assert.Contains("Vlajka", funding.ToString(), StringComparison.Ordinal);
    }

    private static Sequence<Fact> Facts(int count) => Enumerable.Range(1, count).Select(i => new Fact($"Údaj {i}", "hodnota")).ToSequence();

    private static List<string> StylesOf(TitlePage page, Imprint imprint)
    {
        var document = EveryKind.With(EveryKind.Section("uvod", SectionRole.Chapter, 1)) with { TitlePage = page, Imprint = imprint };
        return DocxParts.Xml(EveryKind.Render(document), "word/document.xml").Descendants(DocxText.W + "pStyle")
            .Select(it => it.Attribute(DocxText.W + "val")!.Value).TakeWhile(style => style != "Heading1").ToList();
    }
}
