using Kpss.Tests.Outside;
using Kpss.Tests.Worlds;

namespace Kpss.Tests.Repair;

/// <summary>The workspaces of the repository, in memory, so that a test can mangle them.</summary>
internal static class RealPlans
{
    public const string Root = "/disk/plan";

    public static readonly string[] Folders = ["plans/klatovsko", "samples/rok-za-rokem", "samples/ctyri-urovne"];

    /// <summary>The YAML and Markdown files, by their paths from the workspace.</summary>
    public static SortedDictionary<string, string> Texts(string folder) => new(
        Files(folder).Where(IsText).ToDictionary(path => path, path => File.ReadAllText(Path.Combine(Repository.PathOf(folder), path))),
        StringComparer.Ordinal);

    /// <summary>The workspace with other texts in the place of its own.</summary>
    public static MemoryWorld World(string folder, IReadOnlyDictionary<string, string> texts)
    {
        var world = new MemoryWorld();
        foreach (var path in Files(folder).Where(path => !IsText(path))) world.With($"{Root}/{path}", File.ReadAllBytes(Path.Combine(Repository.PathOf(folder), path)));
        foreach (var (path, text) in texts) world.With($"{Root}/{path}", text);
        return world;
    }

    private static IEnumerable<string> Files(string folder) => Directory.GetFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.PathOf(folder), file).Replace('\\', '/'))
        .Where(path => !path.StartsWith("out/", StringComparison.Ordinal));

    private static bool IsText(string path) => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal);
}
