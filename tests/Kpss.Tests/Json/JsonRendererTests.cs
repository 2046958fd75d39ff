using System.Text;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning;
using Kpss.Rendering.Json;
using Kpss.Tests.Cases;
using Kpss.Tests.Outside;
using Kpss.Tests.Properties;
using Xunit;

namespace Kpss.Tests.Json;

public class JsonRendererTests
{
    private const int Trees = 300;

    public static TheoryData<string> Workspaces => new(
        Directory.GetFiles(Repository.PathOf("plans"), "kpss.yaml", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.PathOf("samples"), "kpss.yaml", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!)));

    [Fact]
    public void Nothing_of_any_tree_is_lost_on_the_way_to_JSON_and_back()
    {
        foreach (var document in AnyTrees()) Assert.Equal(document, TreeReader.Read(Rendered(document)));
    }

    [Fact]
    public void The_trees_made_up_hold_every_kind_there_is()
    {
        var shown = AnyTrees().Select(document => Encoding.UTF8.GetString(Rendered(document))).Aggregate(string.Concat);
        var kinds = new[] { typeof(Block), typeof(Inline), typeof(ChartShape), typeof(FundingEmblem) }.SelectMany(AnyTree.KindsOf).ToArray();
        Assert.True(kinds.Length >= 20);
        Assert.Equal(kinds.Length, kinds.Select(kind => kind == typeof(ListBlock) ? "List" : kind.Name)
            .Count(name => shown.Contains($"\"type\": \"{name}\"", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Workspaces))]
    public async Task Plans_hold_to_the_published_schema_and_lose_nothing(string folder)
    {
        var documents = DocumentsOf(folder);
        Assert.NotEmpty(documents);
        Assert.Equal(documents, documents.Map(document => TreeReader.Read(Rendered(document))));
        Assert.Empty(await SchemaCheck.FaultsAsync(SchemaCheck.Document, documents.Map(Rendered), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Any_tree_holds_to_the_published_schema()
    {
        var documents = AnyTrees().Concat(Enumerable.Range(1, 50).Select(seed => RandomDocument.From(seed, 30))).Select(Rendered);
        Assert.Empty(await SchemaCheck.FaultsAsync(SchemaCheck.Document, documents, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("\"runningTitle\"", "\"shortTitle\"", "must have required property 'runningTitle'")]
    [InlineData("\"level\":", "\"colour\": \"red\",\n\"level\":", "must NOT have additional properties")]
    [InlineData("\"role\": \"chapter\"", "\"role\": \"Chapter\"", "must be equal to one of the allowed values")]
    [InlineData("\"apiVersion\": \"1.0\"", "\"apiVersion\": \"2.0\"", "must match pattern")]
    public async Task What_is_not_of_the_format_does_not_pass_its_schema(string part, string broken, string fault)
    {
        var json = Encoding.UTF8.GetString(Rendered(Html.EveryKind.Document));
        Assert.Contains(part, json, StringComparison.Ordinal);
        var faults = await SchemaCheck.FaultsAsync(
            SchemaCheck.Document, [Encoding.UTF8.GetBytes(json.Replace(part, broken, StringComparison.Ordinal))], TestContext.Current.CancellationToken);
        Assert.Contains(fault, faults, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schemas_travel_with_the_program()
    {
        foreach (var path in Directory.GetFiles(Repository.PathOf("src", "Kpss.Rendering", "Json", "Schemas")))
        {
            using var resource = typeof(JsonRenderer).Assembly.GetManifestResourceStream($"json/{Path.GetFileName(path)}");
            Assert.Equal(new FileInfo(path).Length, resource?.Length);
        }
    }

    private static IEnumerable<Document> AnyTrees() => Enumerable.Range(1, Trees).Select(AnyTree.From);

    private static byte[] Rendered(Document document)
    {
        using var file = new MemoryStream();
        new JsonRenderer().Render(document, file);
        return file.ToArray();
    }

    private static Sequence<Document> DocumentsOf(string folder)
    {
        using var world = new FolderWorld(Repository.PathOf(folder), new Dictionary<string, string>());
        return Compiler.Compile(world, world.CurrentDirectory, new Report())!.Documents;
    }
}
