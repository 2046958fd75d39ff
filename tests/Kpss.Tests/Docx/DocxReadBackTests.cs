using System.Xml.Linq;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;
using Xunit;

namespace Kpss.Tests.Docx;

public class DocxReadBackTests
{
    private static readonly XNamespace W = DocxText.W;
    private static readonly byte[] Docx = EveryKind.Render();
    private static readonly XDocument Main = DocxParts.Xml(Docx, "word/document.xml");
    private static readonly List<XElement> Anchors = DocxParts.Xml(Docx, "customXml/item1.xml").Root!.Elements().ToList();

    [Fact]
    public void Every_bookmark_is_told_in_the_map_and_every_entry_has_its_bookmark()
    {
        var bookmarks = Main.Descendants(W + "bookmarkStart").Select(Name).ToList();
        Assert.Equal(bookmarks, Anchors.Select(it => it.Attribute("bookmark")!.Value));
        Assert.Equal(bookmarks.Count, bookmarks.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(bookmarks, name => Assert.Matches("^_kp_[a-z0-9_]{1,36}$", name));
    }

    [Fact]
    public void A_bookmark_lies_around_the_text_of_one_paragraph()
    {
        foreach (var start in Main.Descendants(W + "bookmarkStart"))
        {
            var end = Main.Descendants(W + "bookmarkEnd").Single(it => Id(it) == Id(start));
            Assert.Same(start.Parent, end.Parent);
            Assert.NotEmpty(start.ElementsAfterSelf().TakeWhile(it => it != end));
        }
    }

    [Theory]
    [InlineData("uvod", "heading", "Úvod")]
    [InlineData("opatreni/popis", "field", "Popis opatření")]
    [InlineData("uvod/seznam", "target", "První")]
    public void A_key_leads_to_its_text(string key, string kind, string text)
    {
        var anchor = Anchors.Single(it => it.Attribute("key")!.Value == key);
        var start = Main.Descendants(W + "bookmarkStart").Single(it => Name(it) == anchor.Attribute("bookmark")!.Value);
        Assert.Equal(kind, anchor.Attribute("kind")!.Value);
        Assert.Equal(text, DocxText.Of(start.Parent!));
    }

    [Fact]
    public void The_hash_of_a_field_is_that_of_its_content()
    {
        var hash = Anchors.Single(it => it.Attribute("key")!.Value == "opatreni/popis").Attribute("hash")!.Value;
        Assert.Equal(TextHash.Of("Dlouhý popis\nPrvní\nPokračování\nDruhá\nVnořená\nBez úvodu"), hash);
    }

    [Fact]
    public void References_lead_to_bookmarks_that_exist()
    {
        var bookmarks = Main.Descendants(W + "bookmarkStart").Select(Name).ToHashSet();
        var targets = Main.Descendants(W + "hyperlink").Select(it => it.Attribute(W + "anchor")).OfType<XAttribute>().Select(it => it.Value);
        Assert.All(targets, target => Assert.Contains(target, bookmarks));
    }

    [Fact]
    public void A_no_break_space_makes_no_other_hash() => Assert.Equal(TextHash.Of("v Klatovech"), TextHash.Of("v\u00A0Klatovech"));

    [Fact]
    public void Names_of_bookmarks_stay_short_and_apart()
    {
        var stem = new BlockKey("aktivizace-zeleznorudsko-pro-seniory-a-osoby");
        string[] names = [.. new[] { stem.Child("popis"), stem.Child("oduvodneni"), new("a/b"), new("a-b") }.Select(BookmarkName.Of)];
        Assert.Equal(4, names.Distinct().Count());
        Assert.All(names, name => Assert.InRange(name.Length, 1, 40));
        Assert.Equal("_kp_a__b", names[2]);
    }

    private static string Name(XElement bookmark) => bookmark.Attribute(W + "name")!.Value;

    private static string Id(XElement bookmark) => bookmark.Attribute(W + "id")!.Value;
}
