using Kpss.Tests.Cli;
using Kpss.Tests.Outside;

namespace Kpss.Tests.Json;

/// <summary>The published schemas put to a validator of its own make.</summary>
internal static class SchemaCheck
{
    public const string Document = "urn:kpss:document:1";
    public const string Request = "urn:kpss:renderer-request:1";
    public const string Answer = "urn:kpss:renderer-answer:1";

    private static readonly string Folder = Repository.PathOf("tests", "Kpss.Tests", "Json");

    /// <returns>A line a fault; empty when all is well.</returns>
    public static async Task<string> FaultsAsync(string schema, IEnumerable<byte[]> documents, CancellationToken cancellation)
    {
        var node = Tool.Require("node");
        Tool.RequireFile(Path.Combine(Folder, "node_modules", "ajv", "package.json"), "run .ci/install-browser-tools");
        using var folder = new TemporaryFolder();
        var number = 0;
        foreach (var document in documents) await File.WriteAllBytesAsync(folder.File($"{++number:0000}.json"), document, cancellation);

        var schemas = Repository.PathOf("src", "Kpss.Rendering", "Json", "Schemas");
        var run = await Run.OfAsync(node, [Path.Combine(Folder, "validate.cjs"), schemas, schema, folder.Path], cancellation);
        return run.ExitCode == 0 ? run.Output : run.Errors;
    }
}
