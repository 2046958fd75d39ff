using System.Security.Cryptography;
using Xunit;

namespace Kpss.Tests.Docx.Templates;

/// <summary>A small file may unpack to something huge; reading it ends soon and well.</summary>
public class TemplateLimitTests
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly byte[] Good = Template.Of("cesky-word.docx");

    [Fact]
    public void Elements_nested_without_end_are_told()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 20_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 20_000));
        var header = $"""<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{deep}</w:hdr>""";
        Assert.Equal(["KPSS0404"], Template.Findings(Template.With(Good, "word/header1.xml", header)));
    }

    [Fact]
    public void Text_that_unpacks_to_too_much_is_told() =>
        Assert.Equal(["KPSS0408"], Template.Findings(Template.With(Good, "word/styles.xml", new string(' ', 17 * 1024 * 1024))));

    [Fact]
    public void Pictures_that_unpack_to_too_much_together_are_told() =>
        Assert.Equal(["KPSS0408"], Template.Findings(Template.With(Good, "word/media/image1.png", new byte[128 * 1024 * 1024])));

    [Fact]
    public void Parts_that_lead_to_ever_more_parts_are_told()
    {
        var template = Template.With(Good, "word/_rels/header1.xml.rels", Leading("0.bin"));
        for (var i = 0; i < 501; i++)
        {
            template = Template.With(template, $"word/{i}.bin", "");
            template = Template.With(template, $"word/_rels/{i}.bin.rels", Leading($"{i + 1}.bin"));
        }

        Assert.Equal(["KPSS0408"], Template.Findings(template));
    }

    [Fact]
    public void A_picture_keeps_its_bytes_whatever_they_spell()
    {
        byte[] picture = [0x89, 0xFF, 0xFE, .. "http://purl.oclc.org/ooxml/drawingml/main"u8, 0xC3, 0x28];
        var parts = DocxParts.Normalise(Template.Render(Template.With(Good, "word/media/image1.png", picture)));
        var hash = Convert.ToHexStringLower(SHA256.HashData(picture));
        Assert.Contains(parts, part => part.Key == "word/template/part1.png.txt" && part.Value.TrimEnd() == hash);
    }

    private static string Leading(string target) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relation}image" Target="{target}"/></Relationships>""";
}
