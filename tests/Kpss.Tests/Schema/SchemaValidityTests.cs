using Kpss.Cli;
using Kpss.Planning.Schema;
using Kpss.Tests.Cases;
using Kpss.Tests.Outside;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Schema;

/// <summary>The schemas as JSON Schema has them: valid themselves, and the same from run to run.</summary>
public class SchemaValidityTests
{
    private static readonly string Validator = Repository.PathOf("tests", "Kpss.Tests", "Json", "metaschema.cjs");

    [Theory]
    [InlineData("plans/klatovsko")]
    [InlineData("samples/ctyri-urovne")]
    [InlineData("samples/rok-za-rokem")]
    public async Task Every_schema_holds_to_its_own_schema(string workspace)
    {
        using var editor = Editor.Open(workspace);
        Tool.RequireFile(Repository.PathOf("tests", "Kpss.Tests", "Json", "node_modules", "ajv", "package.json"), "run .ci/install-browser-tools");
        var run = await Run.OfAsync(Tool.Require("node"), [Validator, Path.Combine(editor.Folder, ".kpss", "schemas")], TestContext.Current.CancellationToken);
        Assert.Equal("", run.Output + run.Errors);
    }

    [Fact]
    public void Written_again_nothing_changes_and_the_check_is_content()
    {
        using var editor = Editor.Open("plans/klatovsko");
        using var world = new FolderWorld(editor.Folder, new Dictionary<string, string>());
        Assert.Equal(0, App.Run(["schema", "--check"], world));
        File.AppendAllText(Path.Combine(editor.Folder, "rejstriky", "subjekty.yaml"), "  novy-subjekt: nový subjekt\n");
        Assert.Equal(1, App.Run(["schema", "--check"], world));
        Assert.Contains(".kpss/schemas/polozky-akcni-plan-2025.schema.json", world.Out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_of_the_format_is_reached_from_a_file()
    {
        var listed = RecordList.All().ConvertAll(record => record.Shape);
        var missing = Records.InCode().Where(shape => !listed.Contains(shape.Shape, ReferenceEqualityComparer.Instance)).Select(shape => shape.Name);
        Assert.Empty(string.Join('\n', missing));
    }

    [Fact]
    public void Plans_whose_folders_make_one_id_have_a_schema_each()
    {
        var world = new MemoryWorld().With("/disk/plan/kpss.yaml", "region: A\nzadavatel: B\n");
        foreach (var folder in (string[])["a/plan", "b/plan", "plan-2"]) world.With($"/disk/plan/{folder}/plan.yaml", "název: P\nobdobí: 2025\n");
        App.Run(["schema", "/disk/plan"], world);
        var settings = world.TextOf("/disk/plan/.vscode/settings.json");
        foreach (var folder in (string[])["a/plan", "b/plan", "plan-2"]) Assert.Contains($"schema.json\": [\"{folder}/**/*.yaml\"", settings, StringComparison.Ordinal);
        Assert.Equal(3, world.Files.Keys.Count(path => path.Contains("/polozky-", StringComparison.Ordinal)));
    }
}
