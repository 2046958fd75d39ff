using System.Text;
using System.Text.Json;
using Kpss.Cli.Building.Formats.External;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Tests.Json;
using Xunit;

namespace Kpss.Tests.External;

/// <summary>What goes to an external renderer and comes from it, beside the published schemas. Cases show what users read of it.</summary>
public class ProtocolTests
{
    private static readonly OptionRecord Options = new(
    [
        new("nadpis", new OptionText("Přehled „2025“")),
        new("sloupce", new OptionList([new OptionText("číslo"), new OptionRecord([new("šířka", new OptionText("20"))])])),
        new("okraje", OptionRecord.Empty),
    ]);

    [Theory]
    [InlineData(Language.Czech)]
    [InlineData(Language.English)]
    public async Task Requests_hold_to_their_schema(Language language)
    {
        var requests = Enumerable.Range(1, 30).Select(seed => RendererRequest.Of(AnyTree.From(seed), Options, language, "/tmp/x").ToArray());
        Assert.Empty(await SchemaCheck.FaultsAsync(SchemaCheck.Request, requests, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_request_holds_the_document_as_the_JSON_format_has_it()
    {
        var document = AnyTree.From(1);
        Assert.Equal(document, TreeReader.Read(RendererRequest.Of(document, Options, Language.Czech, "/tmp/x").ToArray()));
    }

    /// <summary>What the schema lets pass kpss understands, and what it refuses kpss does not take.</summary>
    [Theory]
    [InlineData("""{"apiVersion":"1.0","files":[]}""", true)]
    [InlineData("""{"apiVersion":"1.12","files":["a.xlsx","b/c.csv"],"diagnostics":[]}""", true)]
    [InlineData("""{"apiVersion":"1.0","files":[],"diagnostics":[{"severity":"info","message":"a","hint":"b","key":"c/d"}]}""", true)]
    [InlineData("""{"apiVersion":"1.0","files":[],"later":1,"diagnostics":[{"severity":"info","message":"a","later":{}}]}""", true)]
    [InlineData("""{"files":[]}""", false)]
    [InlineData("""{"apiVersion":1,"files":[]}""", false)]
    [InlineData("""{"apiVersion":"1.0"}""", false)]
    [InlineData("""{"apiVersion":"1.0","files":[1]}""", false)]
    [InlineData("""{"apiVersion":"1.0","files":{}}""", false)]
    [InlineData("""{"apiVersion":"1.0","files":[],"diagnostics":["a"]}""", false)]
    [InlineData("""{"apiVersion":"1.0","files":[],"diagnostics":[{"severity":"fatal","message":"a"}]}""", false)]
    [InlineData("""{"apiVersion":"1.0","files":[],"diagnostics":[{"severity":"info"}]}""", false)]
    [InlineData("""{"apiVersion":"1.0","files":[],"diagnostics":[{"severity":"info","message":"a","hint":1}]}""", false)]
    [InlineData("""["1.0"]""", false)]
    [InlineData("""null""", false)]
    public async Task Answers_are_read_as_their_schema_says(string answer, bool isRight)
    {
        var report = new Report();
        var read = AnswerReader.Read(new("xlsx", null), Encoding.UTF8.GetBytes(answer), report);
        Assert.Equal((isRight, !isRight), (read is not null, report.HasErrors));

        var faults = await SchemaCheck.FaultsAsync(SchemaCheck.Answer, [Encoding.UTF8.GetBytes(answer)], TestContext.Current.CancellationToken);
        Assert.Equal(isRight, faults.Length == 0);
    }

    [Theory]
    [InlineData("""{"apiVersion":"1.0","files":["\ud800"]}""")]
    [InlineData("""{"apiVersion":"1.0","files":["a"]} {}""")]
    [InlineData("""{"apiVersion":"1.0","files":["a",]}""")]
    public void What_is_no_JSON_is_told_and_breaks_nothing(string answer)
    {
        var report = new Report();
        Assert.Null(AnswerReader.Read(new("xlsx", null), Encoding.UTF8.GetBytes(answer), report));
        Assert.Equal("KPSS0506", Assert.Single(report.Sorted()).Code);
    }

    [Fact]
    public void A_byte_order_mark_before_an_answer_does_no_harm()
    {
        var report = new Report();
        var read = AnswerReader.Read(new("xlsx", null), Encoding.UTF8.GetBytes("\ufeff{\"apiVersion\":\"1.0\",\"files\":[\"a.xlsx\"]}"), report);
        Assert.False(report.HasErrors);
        Assert.Equal(["a.xlsx"], read!.Files);
    }

    [Fact]
    public void Options_of_a_request_are_texts_lists_and_records()
    {
        using var json = JsonDocument.Parse(RendererRequest.Of(AnyTree.From(1), Options, Language.English, "/tmp/x"));
        Assert.Equal(
            """{"nadpis":"Přehled „2025“","sloupce":["číslo",{"šířka":"20"}],"okraje":{}}""",
            string.Concat(json.RootElement.GetProperty("options").GetRawText().Split('\n').Select(line => line.Trim())).Replace("\": ", "\":", StringComparison.Ordinal));
    }
}
