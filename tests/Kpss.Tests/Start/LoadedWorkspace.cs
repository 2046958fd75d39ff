using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Tests.Outside;
using Kpss.Tests.Worlds;

namespace Kpss.Tests.Start;

/// <summary>Workspaces of the repository copied into memory, where a command may change them.</summary>
internal static class LoadedWorkspace
{
    public const string Root = "/disk/w";

    /// <summary>The real plans, the samples and the plans of other shapes.</summary>
    public static IEnumerable<string> All => ((string[])["plans", "samples", "tests/cases/shapes"])
        .SelectMany(top => Directory.GetFiles(Repository.PathOf(top), "kpss.yaml", SearchOption.AllDirectories))
        .Where(file => !file.Contains("chyby-v-gramatice", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <param name="change">What is done to each text on its way.</param>
    public static MemoryWorld Of(string folder, Func<string, string>? change = null)
    {
        var source = Repository.PathOf(folder);
        var world = new MemoryWorld { CurrentDirectory = Root };
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(source, file).Replace('\\', '/');
            if (path.Split('/') is ["out" or "obj" or "bin", ..]) continue;
            if (change is not null && Path.GetExtension(file) is ".yaml" or ".md") world.With($"{Root}/{path}", change!(File.ReadAllText(file)));
            else world.With($"{Root}/{path}", File.ReadAllBytes(file));
        }

        return world;
    }

    public static Workspace Read(MemoryWorld world)
    {
        var report = new Report();
        var workspace = WorkspaceReader.Read(world, Root, report)!;
        return report.HasErrors ? throw new InvalidOperationException(string.Join('\n', report.Sorted().Select(it => $"{it.Span?.File.Path}:{it.Span?.Line} {it.Code} {it.Message.Czech}"))) : workspace;
    }
}
