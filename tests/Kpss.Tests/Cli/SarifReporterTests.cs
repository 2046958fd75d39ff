using System.Text.Json;
using Kpss.Cli;
using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;
using Kpss.Tests.Json;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Cli;

/// <summary>Sections in the names of the tests are those of the OASIS standard SARIF 2.1.0.</summary>
public class SarifReporterTests
{
    private static readonly Diagnostic[] Diagnostics =
    [
        Place.Warning(Place.In("/disk/plány/1 a.yaml", "- ‹ab\ncd›")),
        Place.Error(Place.In("/jinde/b#c.yaml", "- ‹id›"))
            .WithHint("rada", "hint")
            .WithRelated(Place.In("/disk/c.yaml", "‹x›"), "zde", "here") with
        {
            Fix = new(new("přepsat", "rewrite"), IsSafe: true, [new(Place.In("/disk/c.yaml", "‹x›"), "y")]),
        },
        Place.Note(null),
    ];

    private static readonly JsonElement Log = Write(Diagnostics);
    private static readonly JsonElement Run = Log.GetProperty("runs")[0];

    [Fact]
    public void The_log_names_its_version_and_holds_one_run()
    {
        Assert.Equal("2.1.0", Log.GetProperty("version").GetString());
        Assert.StartsWith("https://", Log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, Log.GetProperty("runs").GetArrayLength());
        Assert.Equal("utf16CodeUnits", Run.GetProperty("columnKind").GetString());
        Assert.Equal("cs", Run.GetProperty("language").GetString());
    }

    [Fact]
    public void The_driver_lists_every_rule_once_with_what_is_known_of_it()
    {
        var driver = Run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("kpss", driver.GetProperty("name").GetString());
        Assert.Equal(["KPSS0001", "KPSS0210", "KPSS0301"], driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        var known = driver.GetProperty("rules")[1];
        Assert.Equal("Neznámý subjekt", known.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal("error", known.GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    [Fact]
    public void Every_result_has_a_message_a_level_and_the_index_of_its_rule()
    {
        var rules = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in Run.GetProperty("results").EnumerateArray())
        {
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        }
    }

    [Fact]
    public void Addresses_are_relative_and_percent_encoded()
    {
        Assert.Equal("pl%C3%A1ny/1%20a.yaml", UriOf(Result("KPSS0301").GetProperty("locations")[0]));
        Assert.Equal("file:///jinde/b%23c.yaml", UriOf(Result("KPSS0210").GetProperty("locations")[0]));
        Assert.False(Result("KPSS0001").TryGetProperty("locations", out _));
    }

    [Theory]
    [InlineData("C:/Uživatelé/Řehoř Ošklivý", "C:/jinde", "file:///C:/U%C5%BEivatel%C3%A9/%C5%98eho%C5%99%20O%C5%A1kliv%C3%BD/a.yaml")]
    [InlineData("C:/Uživatelé/Řehoř Ošklivý", "C:/Uživatelé", "%C5%98eho%C5%99%20O%C5%A1kliv%C3%BD/a.yaml")]
    [InlineData("//server/sdílené", "C:/jinde", "file://server/sd%C3%ADlen%C3%A9/a.yaml")]
    public void Addresses_of_Windows_are_those_of_files(string folder, string current, string expected)
    {
        var world = new MemoryWorld { CurrentDirectory = current };
        var report = new Report();
        report.Add(new("KPSS0210", Severity.Error, new SourceFile($"{folder}/a.yaml", "a").Span(0, 1), new("zpráva", "message")));
        SarifReporter.Write(Findings.Of(report, strict: false), new(world, Language.Czech, FakeTools.Finding()), world.Console.Out);
        var result = JsonDocument.Parse(world.Console.OutText).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal(expected, UriOf(result.GetProperty("locations")[0]));
    }

    [Fact]
    public void Regions_count_from_one_and_end_behind_the_last_character()
    {
        var region = Result("KPSS0301").GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(
            (1, 3, 2, 3),
            (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")));
    }

    [Fact]
    public void Hints_related_places_and_fixes_come_along()
    {
        var result = Result("KPSS0210");
        Assert.Equal("neznámý subjekt „mesto-klatovi“\nrada", result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("zde", result.GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString());
        var change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("c.yaml", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var replacement = change.GetProperty("replacements")[0];
        Assert.Equal(2, Number(replacement.GetProperty("deletedRegion"), "endColumn"));
        Assert.Equal("y", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void A_clean_run_has_an_empty_list_of_results()
    {
        var run = Write([]).GetProperty("runs")[0];
        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task The_log_keeps_to_the_schema()
    {
        var faults = await SchemaCheck.FaultsOfSarifAsync(Log.GetRawText(), TestContext.Current.CancellationToken);
        Assert.Equal("", faults);
    }

    [Fact]
    public async Task A_log_that_breaks_the_schema_is_seen()
    {
        var broken = Log.GetRawText().Replace("\"startLine\": 1,", "\"startLine\": 0,", StringComparison.Ordinal);
        Assert.Contains("startLine", await SchemaCheck.FaultsOfSarifAsync(broken, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static JsonElement Result(string code) =>
        Run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == code);

    private static string? UriOf(JsonElement location) =>
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static JsonElement Write(Diagnostic[] diagnostics)
    {
        var report = new Report();
        foreach (var diagnostic in diagnostics) report.Add(diagnostic);
        var rule = new Rule("KPSS0210", Severity.Error, new("Neznámý subjekt", "Unknown actor"), new("Proč.", "Why."), "", "");
        var tools = FakeTools.Finding() with { Rules = () => [rule] };
        var target = new StringWriter();
        SarifReporter.Write(Findings.Of(report, strict: false), new Session(new MemoryWorld(), Language.Czech, tools), target);
        return JsonDocument.Parse(target.ToString()).RootElement;
    }
}
