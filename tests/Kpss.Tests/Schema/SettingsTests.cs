using System.Text.Json;
using Kpss.Cli;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Schema;

/// <summary>Settings that people wrote keep all that is theirs.</summary>
public class SettingsTests
{
    private const string Path = "/disk/plan/.vscode/settings.json";

    [Fact]
    public void Comments_order_and_values_of_others_stay()
    {
        const string Own = "{\n    // naše barvy\n    \"workbench.colorTheme\": \"Default Light+\", // světlé\n    \"files.encoding\": \"windows1250\",\n    \"yaml.schemas\": {\n        \"https://json.schemastore.org/github-workflow.json\": \".github/**\" /* CI */\n    }\n    // konec\n}\n";
        var (status, text) = Written(Own);
        Assert.Equal(0, status);
        Assert.Equal(
            "{\n    // naše barvy\n    \"workbench.colorTheme\": \"Default Light+\", // světlé\n    \"files.encoding\": \"windows1250\",\n    \"yaml.schemas\": {\n        \"https://json.schemastore.org/github-workflow.json\": \".github/**\", /* CI */\n        \".kpss/schemas/kpss.schema.json\": [\"kpss.yaml\"],",
            text[..text.IndexOf("\n        \".kpss/schemas/plan", StringComparison.Ordinal)]);
        Assert.Contains("},\n    // konec\n    \"yaml.format.enable\": false,\n    \"[yaml]\": {\n      \"editor.insertSpaces\": true,", text, StringComparison.Ordinal);
        AssertJson(text);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"a\": 1 }")]
    [InlineData("{ \"a\": 1, }")]
    [InlineData("{ \"a\": 1 /* x */, }")]
    [InlineData("{ \"a\": 1 /* x, y */ }")]
    [InlineData("{ \"a\": 1 /**/ /* // */, // x, y\n /* z */ }")]
    [InlineData("{ \"yaml.schemas\": { \"b\": \"c\" /* d */, } /* e */, /* f */ }")]
    [InlineData("{\r\n\t\"a\": [1, 2], // x, y\r\n\t\"yaml.schemas\": {},\r\n}\r\n")]
    [InlineData("{\n  \"yaml.schemas\": {\n    \".kpss/schemas/kpss.schema.json\": [\"stary.yaml\"],\n  },\n}")]
    [InlineData("\uFEFF{\n}\n")]
    [InlineData("")]
    [InlineData("  \n")]
    public void Whatever_form_settings_have_they_stay_JSON_and_a_second_run_changes_nothing(string own)
    {
        var (status, text) = Written(own);
        Assert.Equal(0, status);
        AssertJson(text);
        Assert.Contains("\".kpss/schemas/kpss.schema.json\": [\"kpss.yaml\"]", text, StringComparison.Ordinal);
        Assert.Equal(own.Contains('\r') ? text.Count(c => c == '\n') : 0, text.Count(c => c == '\r'));
        Assert.Equal((0, text), Written(text));
    }

    [Theory]
    [InlineData("{ \"a\": ")]
    [InlineData("[]")]
    [InlineData("{ \"yaml.schemas\": [] }")]
    [InlineData("{ \"a\": 1, \"a\": 2 }")]
    [InlineData("{ \"a\": 1 } }")]
    [InlineData("nic")]
    public void Settings_that_could_be_harmed_stay_and_the_way_out_is_told(string own)
    {
        var world = World(own);
        Assert.Equal(1, App.Run(["schema", "/disk/plan"], world));
        Assert.Equal(own, world.TextOf(Path));
        Assert.Contains("Vložte do něj sami:\n{\n  \"yaml.schemas\": {\n    \".kpss/schemas/kpss.schema.json\": [\"kpss.yaml\"],", world.Console.ErrorText, StringComparison.Ordinal);
        Assert.True(world.FileExists("/disk/plan/.kpss/schemas/kpss.schema.json"));
    }

    [Theory]
    [InlineData("{ \"recommendations\": [\"a.b\"] }", "{ \"recommendations\": [\"a.b\",\n  \"redhat.vscode-yaml\"\n] }")]
    [InlineData("{ \"recommendations\": [\"a.b\" /* x */,] /* y */, }", "{ \"recommendations\": [\"a.b\" /* x */,\n  \"redhat.vscode-yaml\"\n] /* y */, }")]
    [InlineData("{ \"recommendations\": [\"RedHat.vscode-yaml\"] }", "{ \"recommendations\": [\"RedHat.vscode-yaml\"] }")]
    [InlineData("{ \"unwantedRecommendations\": [\"redhat.vscode-yaml\"] }", "{ \"unwantedRecommendations\": [\"redhat.vscode-yaml\"] }")]
    public void The_extension_is_recommended_once_and_not_to_who_declined(string own, string expected)
    {
        var world = World("{}").With("/disk/plan/.vscode/extensions.json", own);
        Assert.Equal(0, App.Run(["schema", "/disk/plan"], world));
        Assert.Equal(expected, world.TextOf("/disk/plan/.vscode/extensions.json"));
    }

    private static (int Status, string Text) Written(string own)
    {
        var world = World(own);
        var status = App.Run(["schema", "/disk/plan"], world);
        return (status, world.TextOf(Path));
    }

    private static MemoryWorld World(string own) => new MemoryWorld()
        .With("/disk/plan/kpss.yaml", "region: A\nzadavatel: B\n")
        .With("/disk/plan/p/plan.yaml", "název: P\nobdobí: 2025\n")
        .With(Path, own);

    private static void AssertJson(string text)
    {
        using var json = JsonDocument.Parse(text.TrimStart('\uFEFF'), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        Assert.Equal(JsonValueKind.Object, json.RootElement.GetProperty("yaml.schemas").ValueKind);
    }
}
