using System.Globalization;
using System.Xml.Linq;
using Kpss.Documents.Tree;
using Xunit;

namespace Kpss.Tests.Docx;

public class DocxPictureTests
{
    private static readonly XNamespace W = DocxText.W;
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly byte[] Docx = EveryKind.Render();
    private static readonly XDocument Main = DocxParts.Xml(Docx, "word/document.xml");

    [Fact]
    public void Every_picture_says_what_it_shows_and_has_a_number_of_its_own()
    {
        Assert.Equal(
            ["Znak města Klatovy", "Spolufinancováno Evropskou unií", "Znak města Klatovy", "Znak města Klatovy", "Splněno 3, probíhá 1.", "Opatření 1.1: celý rok."],
            Main.Descendants(Wp + "docPr").Select(it => it.Attribute("descr")!.Value));
        Assert.Equal(["1", "2", "3", "4", "5", "6"], Main.Descendants(Wp + "docPr").Select(it => it.Attribute("id")!.Value));
        Assert.All(Main.Descendants(W + "drawing"), drawing => Assert.Single(
            drawing.Descendants().Select(it => it.Attribute("descr")?.Value).OfType<string>().Distinct()));
    }

    [Fact]
    public void A_chart_is_a_metafile_with_a_drawing_of_lines_for_the_Word_of_today()
    {
        var blip = Main.Descendants(A + "blip").Last();
        Assert.StartsWith("media/", TargetOf(blip), StringComparison.Ordinal);
        Assert.EndsWith(".emf", TargetOf(blip), StringComparison.Ordinal);

        var drawn = blip.Descendants().Single(it => it.Name.LocalName == "svgBlip");
        Assert.EndsWith(".svg", TargetOf(drawn), StringComparison.Ordinal);
        Assert.Equal("svg", DocxParts.Xml(Docx, "word/" + TargetOf(drawn)).Root!.Name.LocalName);
    }

    [Fact]
    public void A_chart_fills_the_width_of_its_place() => Assert.InRange(WidthOf(EveryKind.Times("osa")), 159, 161);

    [Fact]
    public void A_chart_taller_than_a_page_goes_on_in_further_pictures_of_the_same_scale()
    {
        var bars = Enumerable.Range(1, 90).Select(i => new TimelineBar($"Opatření {i}", null, 0, 1, GoesOnBefore: false, GoesOnAfter: false, "2025"));
        var tall = EveryKind.Times("osa") with { Shape = new Timeline([new(0, "led.")], [.. bars]) };
        var extents = Render(tall).Descendants(Wp + "extent").Skip(2).ToList();

        Assert.True(extents.Count > 1);
        Assert.All(extents, it => Assert.InRange(Millimetres(it, "cx"), 159, 161));
        Assert.All(extents, it => Assert.InRange(Millimetres(it, "cy"), 50, 244));
        var said = Render(tall).Descendants(Wp + "docPr").Skip(2).Select(it => it.Attribute("descr")!.Value).ToList();
        Assert.Equal(tall.Description, said[0]);
        Assert.All(said.Skip(1), it => Assert.StartsWith("Pokračování grafu", it, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4000, 1000, 60, 15)]
    [InlineData(1000, 4000, 5, 20)]
    [InlineData(96, 48, 25.4, 12.7)]
    public void A_logo_keeps_its_proportions_and_is_never_blown_up(int pixels, int high, double width, double height)
    {
        var page = EveryKind.Document.TitlePage with { Logo = EveryKind.Logo with { Width = pixels, Height = high } };
        var docx = EveryKind.Render(EveryKind.Document with { TitlePage = page });
        var extent = DocxParts.Xml(docx, "word/document.xml").Descendants(Wp + "extent").First();
        Assert.Equal(width, Millimetres(extent, "cx"), 0.1);
        Assert.Equal(height, Millimetres(extent, "cy"), 0.1);
    }

    [Fact]
    public void The_emblem_of_the_Union_is_as_tall_as_the_logo_at_least()
    {
        var heights = Main.Descendants(Wp + "extent").Take(2).Select(it => Millimetres(it, "cy")).ToList();
        Assert.True(heights[1] >= heights[0] && heights[1] >= 10, string.Join(", ", heights));
    }

    [Fact]
    public void What_no_one_would_listen_to_stands_below_the_chart_as_a_table()
    {
        var table = new Table(new("t"), TableRole.Data, [], "Údaje", [new(1, ColumnAlignment.Start)], [], [new(0, [new(false, 1, [EveryKind.Body("b", "Údaj")])])]);
        var chart = EveryKind.Bars("graf", []) with { Table = table };
        Assert.Empty(Render(chart).Descendants(W + "tbl"));

        var wordy = Render(chart with { Description = new string('a', 3000) });
        Assert.Equal("Údaj", DocxText.Of(wordy.Descendants(W + "tbl").Single()));
        Assert.Contains("tabulce", wordy.Descendants(Wp + "docPr").Last().Attribute("descr")!.Value, StringComparison.Ordinal);
    }

    private static double WidthOf(Block block) => Millimetres(Render(block).Descendants(Wp + "extent").Last(), "cx");

    private static XDocument Render(Block block) => DocxParts.Xml(EveryKind.Render(EveryKind.With(block)), "word/document.xml");

    private static double Millimetres(XElement extent, string attribute) =>
        double.Parse(extent.Attribute(attribute)!.Value, CultureInfo.InvariantCulture) / 36000;

    private static string TargetOf(XElement blip) => DocxParts.Xml(Docx, "word/_rels/document.xml.rels").Root!.Elements()
        .Single(it => it.Attribute("Id")!.Value == blip.Attribute(R + "embed")!.Value).Attribute("Target")!.Value;
}
