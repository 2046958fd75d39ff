using Kpss.Documents.Diagnostics;
using Kpss.Planning.Authoring;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;
using Xunit;

namespace Kpss.Tests.Start;

public class YamlTextTests
{
    /// <summary>What means something to YAML, and what a title is made of.</summary>
    private const string Characters = "ab č1 -:#,[]{}&*!|>'\"%@`~=<?\\„“.–()/";

    [Fact]
    public void Any_title_is_read_as_it_was_written()
    {
        var random = new Random(1);
        for (var round = 0; round < 4000; round++)
        {
            var title = new string([.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Characters[random.Next(Characters.Length)])]).Trim();
            if (title.Length == 0) continue;
            Assert.Equal(title, Read($"k: {YamlText.Line(title)}\n"));
            Assert.Equal(title, Read($"- {YamlText.Line(title)}\n", list: true));
            Assert.Equal(title, Read($"r: {{ k: {YamlText.Line(title, isInBraces: true)}, z: 1 }}\n"));
        }
    }

    [Theory]
    [InlineData("Péče doma, i večer", "Péče doma, i večer")]
    [InlineData("Akce: úvod", "\"Akce: úvod\"")]
    [InlineData("„Klid“ a. s.", "„Klid“ a. s.")]
    [InlineData("neuvedeno", "\"neuvedeno\"")]
    [InlineData("null", "\"null\"")]
    public void Quotes_stand_only_where_they_must(string title, string written) => Assert.Equal(written, YamlText.Line(title));

    [Theory]
    [InlineData("Kontaktní místo pro bydlení", "kontaktni-misto-pro-bydleni")]
    [InlineData("Rozšíření bytových kapacit a pobytových služeb pro seniory", "rozsireni-bytovych-kapacit-a-pobytovych")]
    [InlineData("Zajištění dostatečných kapacit pobytových a", "zajisteni-dostatecnych-kapacit")]
    [InlineData("Nejneobhospodařovávatelnějšíminejneobhospodařovávatelnějšími", "nejneobhospodarovavatelnejsiminejneobhos")]
    [InlineData("…", "")]
    [InlineData("null", "")]
    [InlineData("Neuvedeno", "")]
    [InlineData("Null, z. s.", "null-z-s")]
    public void Ids_are_short_enough_to_type(string title, string id)
    {
        Assert.Equal(id, ShortId.Of(title));
        Assert.True(id.Length == 0 || Words.IsId(id));
    }

    private static string Read(string text, bool list = false)
    {
        var report = new Report();
        var root = YamlReader.Read(new("/x.yaml", list ? "l:\n" + text : text), report).Root;
        Assert.False(report.HasErrors, text);
        return root!.Entries[0].Value switch
        {
            ScalarNode scalar => scalar.Value,
            ListNode { Items: [ScalarNode item] } => item.Value,
            RecordNode record => ((ScalarNode)record.Entries[0].Value).Value,
            _ => "",
        };
    }
}
