using Kpss.Tests.Outside;
using YamlDotNet.RepresentationModel;

namespace Kpss.Tests.Pipelines;

/// <summary>A pipeline of the recipes, read as the host reads it.</summary>
internal sealed record Recipe(IReadOnlyDictionary<string, string> Variables, IReadOnlyList<RecipeStep> Steps)
{
    public static Recipe OfGitHub()
    {
        var root = Read("github-actions.yml");
        var job = (YamlMappingNode)((YamlMappingNode)root["jobs"]).Children.Single().Value;
        return new(
            Scalars(root["env"]),
            [.. ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>().Select(step => new RecipeStep(Value(step, "name"), Value(step, "uses"), Value(step, "if"), Value(step, "run"), Scalars(Find(step, "env"))))]);
    }

    /// <summary>The whole job is one script.</summary>
    public static Recipe OfGitLab()
    {
        var root = Read("gitlab-ci.yml");
        var job = (YamlMappingNode)root["plan"];
        var script = ((YamlSequenceNode)job["before_script"]).Concat((YamlSequenceNode)job["script"]).Cast<YamlScalarNode>().Select(line => line.Value);
        return new(Scalars(root["variables"]), [new("plan", "", "", string.Join('\n', script), new Dictionary<string, string>())]);
    }

    private static YamlMappingNode Read(string name)
    {
        using var reader = new StreamReader(Repository.PathOf("samples", "ci", name));
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    private static YamlNode? Find(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private static string Value(YamlMappingNode node, string key) => (Find(node, key) as YamlScalarNode)?.Value ?? "";

    private static Dictionary<string, string> Scalars(YamlNode? node) => (node as YamlMappingNode ?? [])
        .ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => ((YamlScalarNode)pair.Value).Value!, StringComparer.Ordinal);
}

/// <param name="Uses">An action of the host, which only the host runs.</param>
internal sealed record RecipeStep(string Name, string Uses, string Condition, string Script, IReadOnlyDictionary<string, string> Variables);
